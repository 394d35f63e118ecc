package org.policyplan.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Takes the processor time of the whole process, with its garbage collection: for inputs too large or too many for JMH. */
final class Stopwatch {
    private static final long SHORTEST = 20_000_000;
    private static final double LONG = 2e9;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final int warmups;
    private final int rounds;

    Stopwatch(int warmups, int rounds) {
        this.warmups = warmups;
        this.rounds = rounds;
    }

    /** The nanoseconds that a task takes, in each round; a short one is repeated, a long one done once. */
    List<Double> times(Runnable task) {
        List<Double> times = new ArrayList<>();
        for (int round = -warmups; round < rounds; round++) {
            double time = time(task);
            if (round >= 0 || time > LONG) {
                times.add(time);
            }
            if (time > LONG) {
                break;
            }
        }
        return times;
    }

    private double time(Runnable task) {
        long start = system.getProcessCpuTime();
        long used = 0;
        int count = 0;
        while (used < SHORTEST) {
            task.run();
            count++;
            used = system.getProcessCpuTime() - start;
        }
        return (double) used / count;
    }
}
