package dev.errata.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A logger that collects lines, so that the demo can print them after each response. */
final class LogLines implements System.Logger {
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    /** Returns the lines since the last call of this method. */
    List<String> take() {
        List<String> taken = new ArrayList<>();
        for (String line = lines.poll(); line != null; line = lines.poll()) {
            taken.add(line);
        }
        return taken;
    }

    @Override
    public String getName() {
        return "gateway";
    }

    @Override
    public boolean isLoggable(Level level) {
        return level != Level.OFF;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
        lines.add(level + " " + text);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Object... arguments) {
        lines.add(level + " " + text);
    }
}
