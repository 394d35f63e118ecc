package org.policyplan.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Takes the processor time of its thread: for inputs too large or too many for JMH. */
final class Stopwatch {
    private static final long SHORTEST = 20_000_000;
    private static final double LONG = 2e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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

    /** The same for tasks that are compared, which take turns; none is long. */
    List<List<Double>> inTurns(List<Runnable> tasks) {
        List<List<Double>> times = new ArrayList<>();
        tasks.forEach(task -> times.add(new ArrayList<>()));
        for (int round = -warmups; round < rounds; round++) {
            for (int i = 0; i < tasks.size(); i++) {
                double time = time(tasks.get(i));
                if (round >= 0) {
                    times.get(i).add(time);
                }
            }
        }
        return times;
    }

    private double time(Runnable task) {
        long start = threads.getCurrentThreadCpuTime();
        long used = 0;
        int count = 0;
        while (used < SHORTEST) {
            task.run();
            count++;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        return (double) used / count;
    }
}
