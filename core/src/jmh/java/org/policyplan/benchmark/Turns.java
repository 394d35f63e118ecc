package org.policyplan.benchmark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Lets the JVMs of a comparison take turns, an iteration each: a slow minute of the machine strikes all of them alike.
 * It stands first of the profilers, so that the others see nothing of the waiting.
 */
public final class Turns implements InternalProfiler {
    private final String place;
    private Socket conductor;

    /** The port of the {@link Conductor} and the place of this JVM in the round, such as {@code 40001 2}. */
    public Turns(String place) {
        this.place = place;
    }

    @Override
    public String getDescription() {
        return "turns of JVMs that are compared";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        try {
            if (conductor == null) {
                String[] parts = place.split(" ");
                conductor = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(parts[0]));
                new DataOutputStream(conductor.getOutputStream()).writeInt(Integer.parseInt(parts[1]));
            }
            new DataInputStream(conductor.getInputStream()).readByte();
        } catch (IOException e) {
            throw new IllegalStateException("no turn", e);
        }
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        try {
            conductor.getOutputStream().write(1);
        } catch (IOException e) {
            throw new IllegalStateException("nobody to give the turn to", e);
        }
        return List.of();
    }
}
