package org.policyplan.examples.embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedder gives the same digest in every surrounding, each in a fresh JVM. */
@Tag("matrix")
class MatrixIT {
    private static final String MODULE = "org.policyplan.examples.embedder";
    private static final String MAIN = Embedder.class.getName();
    private static String reference = "";

    @BeforeAll
    static void runWhatMavenResolves() throws Exception {
        reference = classPath(Jars.resolved()).digest();
        assertThat(reference).matches("digest [0-9a-f]{16}");
    }

    /** Hibernate Validator 8 is an automatic module and names none that it needs: on the module path the program names the one that is no automatic one. */
    @ParameterizedTest
    @CsvSource({
        "jackson-3.1.7, validator-8.0.6.Final",
        "jackson-3.1.7, validator-9.1.6.Final",
        "jackson-3.1.8, validator-8.0.6.Final",
        "jackson-3.2.4, validator-8.0.6.Final",
        "jackson-3.2.4, validator-9.1.6.Final",
    })
    void otherVersionsOnClassPathAndModulePath(String jackson, String validator) throws Exception {
        Jars jars = Jars.resolved().with(jackson).with(validator);
        boolean automatic = validator.startsWith("validator-8.");
        String[] options = automatic ? new String[] {"--add-modules=com.fasterxml.classmate"} : new String[0];
        for (FreshJvm jvm : List.of(classPath(jars), modulePath(jars, options))) {
            assertThat(jvm.digest()).isEqualTo(reference);
            assertThat(jvm.hasUsed("/jackson-core-" + jackson.substring("jackson-".length()) + ".jar"))
                    .isTrue();
            assertThat(jvm.hasUsed("/hibernate-" + validator + ".jar")).isTrue();
        }
    }

    @Test
    void modulePathWithWhatMavenResolves() throws Exception {
        assertThat(modulePath(Jars.resolved()).digest()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({"jackson-3.1.8, jackson-2.21.0", "jackson-3.1.8, jackson-2.22.4", "jackson-3.2.4, jackson-2.22.4"})
    void besideJackson2OnOneClassPath(String three, String two) throws Exception {
        Jars jars = Jars.resolved().with(three).with(two);
        FreshJvm jvm = onClassPath(jars, BesideJackson2.class.getName());
        assertThat(jvm.digest()).isEqualTo(reference);
        assertThat(jvm.hasUsed("/" + two.replace("jackson-", "jackson-databind-") + ".jar"))
                .isTrue();
        assertThat(jvm.hasUsed("/" + three.replace("jackson-", "jackson-core-") + ".jar"))
                .isTrue();
    }

    @Test
    void fatJar() throws Exception {
        FreshJvm jvm =
                FreshJvm.run(List.of("-jar", Jars.only("embedder-all.jar").path()));
        assertThat(jvm.digest()).isEqualTo(reference);
    }

    @Test
    void withoutTheAnnotationsOfJspecify() throws Exception {
        Jars jars = Jars.resolved().without("jspecify");
        assertThat(classPath(jars).digest()).isEqualTo(reference);
        assertThat(modulePath(jars).digest()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-core", "hibernate-validator", "snakeyaml-engine"})
    void butNotWithoutWhatItNeeds(String library) throws Exception {
        assertThat(classPath(Jars.resolved().without(library)).exit()).isNotZero();
    }

    @Test
    void loaderOfEachJarThatHidesResourcesAndNoContextLoader() throws Exception {
        assertThat(jarByJar(JarLoader.class).digest()).isEqualTo(reference);
    }

    @Test
    void securityManager() throws Exception {
        FreshJvm jvm = jarByJar(Warden.class, "-Djava.security.manager=allow");
        boolean none = (jvm.out() + jvm.err()).contains("Security Manager is not supported");
        assumeFalse(none, "from JDK 24 on there are none");
        assertThat(jvm.digest()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII -Dsun.jnu.encoding=US-ASCII",
                "-Dfile.encoding=GBK -Dsun.stdout.encoding=GBK -Duser.language=zh -Duser.country=CN",
                "-Dfile.encoding=UTF-16",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=SA -Djava.locale.providers=CLDR",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Duser.timezone=Pacific/Kiritimati -Dline.separator=\r\n",
                "--limit-modules=java.base,java.desktop,java.logging,java.sql,java.xml",
                "-Xint -XX:+UseSerialGC -Xss512k",
                "-Djava.util.prefs.userRoot=nowhere -Djava.io.tmpdir=nowhere -Duser.home=nowhere",
            })
    void otherCharsetsLocalesAndJvms(String options) throws Exception {
        assertThat(classPath(Jars.resolved(), options.split(" ")).digest()).isEqualTo(reference);
    }

    private static FreshJvm classPath(Jars jars, String... options) throws Exception {
        return onClassPath(jars, MAIN, options);
    }

    private static FreshJvm onClassPath(Jars jars, String main, String... options) throws Exception {
        boolean ofTests = !main.equals(MAIN);
        String path = jars.path() + (ofTests ? System.getProperty("path.separator") + "target/test-classes" : "");
        return run(options, List.of("-cp", path, main));
    }

    private static FreshJvm modulePath(Jars jars, String... options) throws Exception {
        return run(options, List.of("-p", jars.path(), "-m", MODULE + "/" + MAIN));
    }

    private static FreshJvm jarByJar(Class<?> main, String... options) throws Exception {
        Stream<String> jars = Jars.resolved().files().stream().map(Object::toString);
        return run(
                options,
                Stream.concat(Stream.of("-cp", "target/test-classes", main.getName()), jars)
                        .toList());
    }

    private static FreshJvm run(String[] options, List<String> rest) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(rest);
        return FreshJvm.run(arguments);
    }
}
