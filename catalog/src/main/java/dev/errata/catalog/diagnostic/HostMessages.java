package dev.errata.catalog.diagnostic;

import java.util.Objects;

/** What hosts say besides diagnostics: how many there are, and faults that are not the catalog's. */
public final class HostMessages {
    private static final String REPORT_AT = "https://github.com/errata-dev/errata/issues";

    private HostMessages() {}

    /** The line above several diagnostics. */
    public static String summary(String path, int errors, int warnings) {
        String and = errors > 0 && warnings > 0 ? " and " : "";
        return DiagnosticText.code(path) + " has " + count(errors, Severity.ERROR) + and
                + count(warnings, Severity.WARNING);
    }

    /** The line below the diagnostics that are printed, where some are not. */
    public static String more(int number, Severity severity) {
        return "and " + number + " more " + severity.word() + (number == 1 ? "" : "s");
    }

    private static String count(int number, Severity severity) {
        return number == 0 ? "" : number == 1 ? "1 " + severity.word() : number + " " + severity.word() + "s";
    }

    /** A fault of the machine, such as a full disk. */
    public static String cannotWrite(String path, Exception reason) {
        return "the types of " + DiagnosticText.code(path) + " cannot be written: " + firstLine(reason);
    }

    /** A fault of Errata. The id is the same for the same fault, whoever meets it. */
    public static String internalError(String path, Throwable fault) {
        String place = "";
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.errata.")) {
                place = " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
                break;
            }
        }
        String type = fault.getClass().getName();
        String id = Integer.toHexString((type + place).hashCode());
        return "internal error " + id + " of Errata in " + DiagnosticText.code(path) + ": " + type + ": "
                + firstLine(fault)
                + place + "\n       = help: this is no fault of yours; please report it, with the catalog, at "
                + REPORT_AT;
    }

    private static String firstLine(Throwable reason) {
        String message = Objects.requireNonNullElse(reason.getMessage(), "no message");
        return DiagnosticText.cut(message.lines().findFirst().orElse("no message"), 300);
    }
}
