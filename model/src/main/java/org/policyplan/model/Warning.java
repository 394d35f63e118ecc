package org.policyplan.model;

import jakarta.validation.Payload;

/** Marks a constraint whose violation is a warning and not an error, for example a measure without a responsibility. */
public interface Warning extends Payload {}
