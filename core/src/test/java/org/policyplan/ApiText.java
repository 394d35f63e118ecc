package org.policyplan;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One public type as text, a line for each member that a program may use. What a line implies is left out: {@code public}, the accessors and the
 * canonical constructor of a record, the methods that every enum and every object has.
 */
final class ApiText {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Class<?> type;

    private ApiText(Class<?> type) {
        this.type = type;
    }

    static List<String> of(Class<?> type) {
        ApiText text = new ApiText(type);
        List<String> lines = new ArrayList<>();
        lines.add(text.head());
        text.members().map(line -> "  " + line).forEach(lines::add);
        return lines;
    }

    private String head() {
        return modifiers()
                + kind()
                + ApiTypes.name(type)
                + ApiTypes.parameters(type.getTypeParameters())
                + (type.isRecord() ? components() : "")
                + supertypes();
    }

    private String modifiers() {
        int modifiers = type.getModifiers();
        boolean plain = !type.isInterface() && !type.isRecord() && !type.isEnum();
        return deprecated(type)
                + (Modifier.isProtected(modifiers) ? "protected " : "")
                + (plain && type.getDeclaringClass() != null && !Modifier.isStatic(modifiers) ? "inner " : "")
                + (type.isSealed() ? "sealed " : "")
                + (plain && Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (plain && Modifier.isFinal(modifiers) ? "final " : "");
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isRecord() ? "record " : type.isEnum() ? "enum " : "class ";
    }

    private String components() {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> ApiTypes.name(component.getAnnotatedType()) + " " + component.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String supertypes() {
        AnnotatedType above = type.getAnnotatedSuperclass();
        boolean implied = above == null || above.getType() == Object.class || type.isRecord() || type.isEnum();
        String extended = implied ? "" : " extends " + ApiTypes.name(above);
        AnnotatedType[] interfaces = type.isAnnotation() ? new AnnotatedType[0] : type.getAnnotatedInterfaces();
        String word = type.isInterface() ? " extends " : " implements ";
        String permits = type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(ApiTypes::name)
                        .collect(Collectors.joining(", ", " permits ", ""))
                : "";
        return extended + (interfaces.length == 0 ? "" : word + ApiTypes.list(interfaces)) + permits;
    }

    private Stream<String> members() {
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object.class::cast).map(one -> ((Enum<?>) one).name())
                : Stream.empty();
        return Stream.concat(
                constants,
                Stream.of(
                                Arrays.stream(type.getDeclaredFields())
                                        .filter(this::visible)
                                        .map(ApiText::field),
                                Arrays.stream(type.getDeclaredConstructors())
                                        .filter(this::visible)
                                        .filter(constructor -> !isCanonical(constructor))
                                        .map(this::constructor),
                                Arrays.stream(type.getDeclaredMethods())
                                        .filter(this::visible)
                                        .filter(method -> !isImplied(method))
                                        .map(this::method))
                        .flatMap(lines -> lines.sorted()));
    }

    private boolean visible(Member member) {
        int modifiers = member.getModifiers();
        boolean inherited = Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers());
        boolean constant = member instanceof Field field && field.isEnumConstant();
        return (Modifier.isPublic(modifiers) || inherited) && !member.isSynthetic() && !constant;
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private boolean isImplied(Method method) {
        boolean accessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
        boolean ofEnum = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return accessor || ofEnum || OF_EVERY_OBJECT.contains(method.getName());
    }

    private static String field(Field field) {
        String name = flags(field, field) + ApiTypes.name(field.getAnnotatedType()) + " " + field.getName();
        boolean constant = Modifier.isStatic(field.getModifiers())
                && (field.getType() == String.class || field.getType().isPrimitive());
        return constant ? name + " = " + quoted(constant(field)) : name;
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String constructor(Constructor<?> constructor) {
        return flags(constructor, constructor) + type.getSimpleName() + signature(constructor);
    }

    private String method(Method method) {
        String parameters = ApiTypes.parameters(method.getTypeParameters());
        Object preset = method.getDefaultValue();
        return flags(method, method)
                + (method.isDefault() ? "default " : "")
                + (parameters.isEmpty() ? "" : parameters + " ")
                + ApiTypes.name(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + signature(method)
                + (preset == null ? "" : " default " + preset(preset));
    }

    private static String preset(Object value) {
        return value instanceof Object[] many ? Arrays.toString(many) : quoted(value);
    }

    private static String quoted(Object value) {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }

    private static String signature(Executable executable) {
        String thrown = ApiTypes.list(executable.getAnnotatedExceptionTypes());
        return "(" + ApiTypes.list(executable.getAnnotatedParameterTypes()) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String flags(Member member, AnnotatedElement element) {
        int modifiers = member.getModifiers();
        boolean abstractInClass =
                Modifier.isAbstract(modifiers) && !member.getDeclaringClass().isInterface();
        return deprecated(element)
                + (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (abstractInClass ? "abstract " : "");
    }

    private static String deprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }
}
