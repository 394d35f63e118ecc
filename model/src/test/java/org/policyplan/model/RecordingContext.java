package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A context without a provider: it writes down each violation as {@code template at path}. */
final class RecordingContext {
    private final List<String> violations = new ArrayList<>();
    private boolean defaultDisabled;

    /** What a validator reports for a value; checks that its answer agrees. */
    static <T> List<String> violations(ConstraintValidator<?, T> validator, T value) {
        RecordingContext recorder = new RecordingContext();
        boolean valid =
                validator.isValid(value, recorder.proxy(ConstraintValidatorContext.class, "", new ArrayList<>()));
        if (valid != recorder.violations.isEmpty() || valid == recorder.defaultDisabled) {
            throw new AssertionError(valid + " with " + recorder.violations);
        }
        return recorder.violations;
    }

    private <C> C proxy(Class<C> type, String template, List<String> nodes) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(method, arguments, template, nodes)));
    }

    private Object call(Method method, Object[] arguments, String template, List<String> nodes) {
        switch (method.getName()) {
            case "disableDefaultConstraintViolation" -> defaultDisabled = true;
            case "buildConstraintViolationWithTemplate" -> {
                return proxy(method.getReturnType(), (String) arguments[0], nodes);
            }
            case "addPropertyNode" -> nodes.add((String) arguments[0]);
            case "addBeanNode" -> nodes.add("");
            case "inIterable" -> {}
            case "atIndex" -> nodes.set(nodes.size() - 2, nodes.get(nodes.size() - 2) + "[" + arguments[0] + "]");
            case "addConstraintViolation" -> {
                nodes.remove("");
                violations.add(template + " " + String.join(".", nodes));
                nodes.clear();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return method.getReturnType() == void.class ? null : proxy(method.getReturnType(), template, nodes);
    }
}
