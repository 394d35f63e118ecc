package org.policyplan.examples.embedder;

import java.io.FilePermission;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.ReflectPermission;
import java.net.SocketPermission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.Set;

/**
 * A security manager that lets no one use the network, write or delete a file, start a program, load native code or end the JVM, and our own classes open
 * nothing that is not public to them. JDK 24 and newer have no such thing.
 */
@SuppressWarnings("removal")
final class Warden extends SecurityManager {
    private static final Set<String> REFUSED = Set.of("exitVM", "loadLibrary", "setIO", "setSecurityManager");

    /** Runs the embedder jar by jar under guard; the arguments are the jars. */
    public static void main(String[] args) throws Exception {
        Class<?> embedder = JarLoader.of(args).loadClass(JarLoader.EMBEDDER);
        Path file = Files.createTempDirectory("warden").resolve("written");
        Thread.currentThread().setContextClassLoader(null);
        System.setSecurityManager(new Warden());
        refused(() -> new ProcessBuilder("true").start());
        refused(() -> System.exit(0));
        refused(() -> Files.createFile(file));
        embedder.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    private static void refused(Act act) throws Exception {
        try {
            act.run();
        } catch (SecurityException e) {
            return;
        }
        throw new IllegalStateException("the warden sleeps");
    }

    @Override
    public void checkPermission(Permission permission) {
        boolean writing = permission instanceof FilePermission
                && !permission.getActions().equals("read")
                && !permission.getActions().equals("readlink");
        if (writing || permission instanceof SocketPermission || isRefused(permission.getName()) || opens(permission)) {
            throw new SecurityException("refused: " + permission);
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    private static boolean isRefused(String name) {
        int dot = name.indexOf('.');
        return REFUSED.contains(dot < 0 ? name : name.substring(0, dot));
    }

    /** Whether a class of ours calls {@code setAccessible} itself; no lambda here, making one asks for permission too. */
    private boolean opens(Permission permission) {
        if (!(permission instanceof ReflectPermission)) {
            return false;
        }
        for (Class<?> caller : getClassContext()) {
            boolean inside = caller == Warden.class
                    || AccessibleObject.class.isAssignableFrom(caller)
                    || caller.getPackageName().equals("java.lang.reflect");
            if (!inside) {
                return caller.getName().startsWith("org.policyplan.");
            }
        }
        return false;
    }

    private interface Act {
        void run() throws Exception;
    }
}
