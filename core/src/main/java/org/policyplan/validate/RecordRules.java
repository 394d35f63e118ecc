package org.policyplan.validate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one record class, read from its annotations.
 *
 * @param rules what each value must fulfil
 * @param parts the components whose values are checked in turn
 */
record RecordRules(List<Rule> rules, List<Part> parts) {
    private static final String STANDARD = Valid.class.getPackageName();
    private static final Rule UNTOLD = (value, context) -> false;

    /** A value that fulfils it breaks no constraint; one that doesn't may. */
    @FunctionalInterface
    interface Rule {
        boolean isValid(Object value, ConstraintValidatorContext context);
    }

    /** A component: an object, or a list of objects. */
    record Part(Field field) {
        @Nullable
        Object of(Object value) {
            try {
                return field.get(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static RecordRules of(Class<?> type) {
        RecordRules found = new RecordRules(new ArrayList<>(), new ArrayList<>());
        if (!type.isRecord() || isConstrained(type.getInterfaces())) {
            found.rules.add(UNTOLD);
        }
        for (Annotation annotation : type.getAnnotations()) {
            found.addToType(annotation, type);
        }
        for (Field field : type.getDeclaredFields()) {
            found.addField(field);
        }
        return found;
    }

    private static boolean isConstrained(Class<?>... interfaces) {
        for (Class<?> type : interfaces) {
            if (type.getAnnotations().length > 0) {
                return true;
            }
        }
        return false;
    }

    private void addToType(Annotation annotation, Class<?> type) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null) {
            return;
        }
        List<Rule> found = new ArrayList<>();
        for (Class<? extends ConstraintValidator<?, ?>> validator : constraint.validatedBy()) {
            if (checked(validator).isAssignableFrom(type)) {
                found.add(rule(validator, annotation));
            }
        }
        rules.addAll(found.isEmpty() || !isSimple(annotation) ? List.of(UNTOLD) : found);
    }

    /** The type that a validator checks. */
    private static Class<?> checked(Class<?> validator) {
        return validator.getGenericInterfaces()[0] instanceof ParameterizedType type
                        && type.getActualTypeArguments()[1] instanceof Class<?> checked
                ? checked
                : Void.class;
    }

    @SuppressWarnings("unchecked")
    private static Rule rule(Class<? extends ConstraintValidator<?, ?>> type, Annotation annotation) {
        try {
            ConstraintValidator<Annotation, Object> validator = (ConstraintValidator<Annotation, Object>)
                    type.getConstructor().newInstance();
            validator.initialize(annotation);
            return validator::isValid;
        } catch (ReflectiveOperationException e) {
            return UNTOLD;
        }
    }

    private void addField(Field field) {
        for (Annotation annotation : field.getAnnotations()) {
            addToField(annotation, field);
        }
        if (!(field.getAnnotatedType() instanceof AnnotatedParameterizedType list)) {
            return;
        }
        for (AnnotatedType argument : list.getAnnotatedActualTypeArguments()) {
            for (Annotation annotation : argument.getAnnotations()) {
                if (annotation instanceof Valid && Collection.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    parts.add(new Part(field));
                } else if (isConstraint(annotation)) {
                    rules.add(UNTOLD);
                }
            }
        }
    }

    private void addToField(Annotation annotation, Field field) {
        if (!isConstraint(annotation)) {
            return;
        }
        field.setAccessible(true);
        Part part = new Part(field);
        if (annotation instanceof Valid) {
            parts.add(part);
        } else if (isSimple(annotation)) {
            Predicate<@Nullable Object> test = test(annotation);
            rules.add((value, context) -> test.test(part.of(value)));
        } else {
            rules.add(UNTOLD);
        }
    }

    /** Whether it belongs to no group and isn't put together of other constraints. */
    private static boolean isSimple(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        for (Annotation part : type.getAnnotations()) {
            if (part.annotationType().isAnnotationPresent(Constraint.class)) {
                return false;
            }
        }
        try {
            return ((Class<?>[]) type.getMethod("groups").invoke(annotation)).length == 0;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean isConstraint(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return type.getPackageName().startsWith(STANDARD) || type.isAnnotationPresent(Constraint.class);
    }

    /** What a value must be; of one that only just fulfils the constraint it may say that it doesn't. */
    private static Predicate<@Nullable Object> test(Annotation annotation) {
        if (annotation instanceof NotBlank) {
            return value ->
                    value instanceof String text && text.chars().anyMatch(c -> c > ' ' && c < 0x7F || c >= 0x3400);
        }
        if (annotation instanceof NotEmpty) {
            return value -> value instanceof Collection<?> elements && !elements.isEmpty();
        }
        if (annotation instanceof Positive) {
            return value -> value == null || value instanceof Integer number && number > 0;
        }
        if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
            java.util.regex.Pattern wanted = java.util.regex.Pattern.compile(pattern.regexp());
            return value -> value == null
                    || value instanceof String text && wanted.matcher(text).matches();
        }
        return value -> false;
    }
}
