package dev.errata.benchmarks.start;

import dev.errata.runtime.ErrorCode;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** Loads the texts of all locales in a fresh JVM, and prints how much memory they take. */
final class MemoryProbe {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern NATIVE =
            Pattern.compile("(?m)^-\\s+(?:Symbol|Class|Metaspace) \\(reserved=\\d+KB, committed=(\\d+)KB\\)");

    private MemoryProbe() {}

    /**
     * Prints the figures.
     *
     * @param arguments what to load, the type of the errors, the locales
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, JMException {
        List<Locale> locales = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            locales.add(Locale.forLanguageTag(arguments[i]));
        }
        Object[] errors = Class.forName(arguments[1]).getEnumConstants();
        measure();
        print(measure());
        List<?> kept = arguments[0].equals("errata") ? load((ErrorCode[]) errors, locales) : load(locales);
        print(measure());
        if (arguments[0].equals("errata")) {
            renderAll((ErrorCode[]) errors, locales);
        } else {
            kept.forEach(bundle -> readAll((ResourceBundle) bundle));
        }
        print(measure());
        if (kept.isEmpty()) {
            throw new IllegalStateException("nothing was kept");
        }
    }

    private static List<?> load(ErrorCode[] errors, List<Locale> locales) {
        locales.forEach(locale -> errors[0].texts().message(new Object[0], locale));
        return List.of(errors);
    }

    private static List<ResourceBundle> load(List<Locale> locales) {
        return locales.stream()
                .map(locale -> ResourceBundle.getBundle(Applications.PACKAGE + ".messages", locale))
                .toList();
    }

    private static void renderAll(ErrorCode[] errors, List<Locale> locales) {
        for (ErrorCode error : errors) {
            locales.forEach(locale -> error.texts().message(new Object[0], locale));
        }
    }

    private static void readAll(ResourceBundle bundle) {
        bundle.keySet().forEach(bundle::getString);
    }

    private static void print(long[] bytes) {
        System.out.println(bytes[0] + " " + bytes[1]);
    }

    /** Returns the used heap, and the used memory for classes and constants outside the heap. */
    private static long[] measure() throws JMException {
        Matcher total = TOTAL.matcher(diagnose("gcClassHistogram"));
        if (!total.find()) {
            throw new IllegalStateException("no histogram");
        }
        long beside = 0;
        Matcher part = NATIVE.matcher(diagnose("vmNativeMemory", "summary"));
        while (part.find()) {
            beside += 1024 * Long.parseLong(part.group(1));
        }
        return new long[] {Long.parseLong(total.group(1)), beside};
    }

    private static String diagnose(String command, String... arguments) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[] {arguments},
                        new String[] {String[].class.getName()});
    }
}
