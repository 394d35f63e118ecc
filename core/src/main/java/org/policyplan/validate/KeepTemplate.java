package org.policyplan.validate;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the key of a violation as it is: a finding makes its message itself, in the language asked for. */
final class KeepTemplate implements MessageInterpolator {
    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
