package org.policyplan.examples.spring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set in {@code application.properties} or on the command line.
 *
 * @param folder the folder of plans, such as {@code --plans.folder=plans}
 * @param maxFile size of a file of the folder at most; a larger one is refused
 * @param maxUpload size of an upload at most; a larger one is answered by 413
 */
@ConfigurationProperties("plans")
record PlansProperties(
        @DefaultValue("plans") Path folder,
        @DefaultValue("16MB") DataSize maxFile,
        @DefaultValue("1MB") DataSize maxUpload) {}
