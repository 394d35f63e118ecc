package org.policyplan.examples.embedder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The strictest loader that a container may give: one for each jar, which knows the classes of the JDK's boot loader, its own and by name those of the
 * other jars, and the resources of its own jar only, as streams and never as addresses.
 */
final class JarLoader extends ClassLoader {
    /** By name: the loader that runs this one need not know the embedder. */
    static final String EMBEDDER = "org.policyplan.examples.embedder.Embedder";

    private final JarFile jar;
    private final List<JarLoader> all;

    private JarLoader(JarFile jar, List<JarLoader> all) {
        super(jar.getName(), null);
        this.jar = jar;
        this.all = all;
    }

    /** Runs the embedder jar by jar; the arguments are the jars. */
    public static void main(String[] args) throws Exception {
        Thread.currentThread().setContextClassLoader(null);
        of(args).loadClass(EMBEDDER).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    /** The loader of the first jar. */
    static JarLoader of(String... jars) throws IOException {
        List<JarLoader> loaders = new ArrayList<>();
        for (String jar : jars) {
            loaders.add(new JarLoader(
                    new JarFile(Path.of(jar).toFile(), false, JarFile.OPEN_READ, Runtime.version()), loaders));
        }
        return loaders.get(0);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (JarLoader loader : all) {
            Class<?> found = loader.own(name);
            if (found != null) {
                return found;
            }
        }
        throw new ClassNotFoundException(name);
    }

    private @Nullable Class<?> own(String name) {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = loaded == null ? bytes(name.replace('.', '/') + ".class") : null;
            return bytes == null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = bytes(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    private byte @Nullable [] bytes(String name) {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
