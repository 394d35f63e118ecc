package org.policyplan.benchmark;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gives JVMs their {@link Turns}: the first, the second, and so on to the last, and again from the first. */
final class Conductor implements AutoCloseable {
    /** How long a JVM may take to start and report, or to end its turn, in milliseconds. */
    private static final int PATIENCE = 120_000;

    private final ServerSocket server;
    private final List<Socket> players;

    Conductor(int players) throws IOException {
        this.server = new ServerSocket(0, players, InetAddress.getLoopbackAddress());
        this.players = new ArrayList<>(Collections.nCopies(players, null));
        server.setSoTimeout(PATIENCE);
    }

    /** What to tell the JVM of a place. */
    String turns(int place) {
        return server.getLocalPort() + " " + place;
    }

    /** Waits for all JVMs, then gives each as many turns. */
    void conduct(int rounds) throws IOException {
        for (int i = 0; i < players.size(); i++) {
            Socket player = server.accept();
            player.setSoTimeout(PATIENCE);
            players.set(new DataInputStream(player.getInputStream()).readInt(), player);
        }
        for (int round = 0; round < rounds; round++) {
            for (Socket player : players) {
                player.getOutputStream().write(1);
                new DataInputStream(player.getInputStream()).readByte();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket player : players) {
            if (player != null) {
                player.close();
            }
        }
        server.close();
    }
}
