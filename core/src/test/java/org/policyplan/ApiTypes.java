package org.policyplan;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as the text of the API shows them: without the packages {@code java.lang}, {@code java.util} and ours, with {@code @Nullable}. */
final class ApiTypes {
    private static final Pattern SHORTENED =
            Pattern.compile("^(?:java\\.(?:lang|util)|org\\.policyplan\\.\\w+)\\.(?=[A-Z])");

    private ApiTypes() {}

    static String list(AnnotatedType[] types) {
        return join(types, ApiTypes::name);
    }

    static String join(AnnotatedType[] types, Function<AnnotatedType, String> text) {
        return Arrays.stream(types).map(text).collect(Collectors.joining(", "));
    }

    static String name(AnnotatedType type) {
        return nullable(type) + bare(type);
    }

    static String name(Class<?> type) {
        return shortened(Objects.requireNonNullElse(type.getCanonicalName(), type.getName()));
    }

    static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(TypeVariable<?> variable) {
        String bounds =
                Arrays.stream(variable.getAnnotatedBounds()).map(ApiTypes::name).collect(Collectors.joining(" & "));
        return bounds.equals("Object") ? "" : " extends " + bounds;
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return name(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
            return name((Class<?>) raw) + "<" + list(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        return type.getType() instanceof Class<?> plain
                ? name(plain)
                : type.getType().getTypeName();
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
        if (lower.length > 0) {
            return "? super " + list(lower);
        }
        String upper = list(wildcard.getAnnotatedUpperBounds());
        return upper.equals("Object") ? "?" : "? extends " + upper;
    }

    private static String nullable(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(Nullable.class::equals)
                .map(type -> "@Nullable ")
                .findFirst()
                .orElse("");
    }

    private static String shortened(String name) {
        return SHORTENED.matcher(name).replaceFirst("");
    }
}
