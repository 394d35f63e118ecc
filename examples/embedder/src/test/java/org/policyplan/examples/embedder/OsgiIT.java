package org.policyplan.examples.embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Our jars and all that they bring are bundles, and work as such in Apache Felix. */
class OsgiIT {
    @TempDir
    private Path storage;

    @Test
    void embedderGivesTheSameAnswersAsABundle() throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "",
                        "felix.log.level",
                        "1"));
        framework.start();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(null);
        try {
            Bundle embedder = start(framework);
            Object parts = embedder.loadClass(Embedder.class.getName())
                    .getMethod("parts")
                    .invoke(null);
            assertThat(parts).isEqualTo(Embedder.parts());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    /** Installs and starts everything; the embedder is the first. */
    private static Bundle start(Framework framework) throws Exception {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : Jars.resolved().files()) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        assertThat(bundles).allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
        return bundles.get(0);
    }
}
