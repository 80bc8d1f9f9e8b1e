package dev.errata.sample;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.Retry;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Puts in writing what the generated types know about an error. */
final class Report {
    private Report() {}

    /**
     * A vendor's error, and the gateway's answer to it.
     *
     * @param heading what came from the vendor
     * @param explanation what it means
     * @param vendorLocales the languages for the vendor's error
     * @param gatewayLocales the languages for the gateway's answer
     * @return several lines
     */
    static String of(String heading, Explanation explanation, List<Locale> vendorLocales, List<Locale> gatewayLocales) {
        Sheet sheet = new Sheet(heading);
        vendorError(sheet, explanation, vendorLocales);
        gatewayAnswer(sheet, explanation.becomes(), gatewayLocales);
        return sheet.toString();
    }

    /**
     * The gateway's answer to a code that the vendor's catalog does not have.
     *
     * @param heading what came from the vendor
     * @param answer what the gateway says
     * @param locales the languages for it
     * @return several lines
     */
    static String ofUnknown(String heading, GatewayException answer, List<Locale> locales) {
        Sheet sheet = new Sheet(heading);
        sheet.row("error", "none, the catalog does not know this code");
        sheet.gap();
        gatewayAnswer(sheet, answer, locales);
        return sheet.toString();
    }

    private static void vendorError(Sheet sheet, Explanation explanation, List<Locale> locales) {
        ErrorCode error = explanation.error();
        facts(sheet, "error", error);
        for (Locale locale : locales) {
            String tag = locale.toLanguageTag();
            String indent = " ".repeat(tag.length());
            sheet.row(tag + " title", error.title(locale).orElse("-"), locale);
            sheet.row(indent + " message", explanation.message(locale), locale);
            sheet.row(indent + " remedy", error.remedy(locale).orElse("-"), locale);
        }
        sheet.gap();
    }

    private static void gatewayAnswer(Sheet sheet, GatewayException answer, List<Locale> locales) {
        GatewayError error = answer.error();
        facts(sheet, "becomes", error);
        sheet.row("who acts", Addressee.of(error).toString());
        sheet.row("log", error.logLevel() + ": " + answer.getMessage());
        for (Locale locale : locales) {
            sheet.row(locale.toLanguageTag(), answer.message(locale), locale);
        }
    }

    private static void facts(Sheet sheet, String label, ErrorCode error) {
        sheet.row(label, error.getClass().getSimpleName() + "." + error.name() + ", code " + error.code());
        sheet.row("HTTP", Integer.toString(error.status()));
        sheet.row("retry", text(error.retry()));
    }

    private static String text(Retry retry) {
        String kind = switch (retry.kind()) {
            case NEVER -> "never";
            case TRANSIENT -> "transient";
            case THROTTLED -> "throttled";
            case AFTER_ACTION -> "after action";
        };
        String after = retry.after().map(wait -> ", after " + text(wait)).orElse("");
        String condition = retry.isIdempotentOnly() ? ", if the request may be sent twice" : "";
        return kind + after + condition;
    }

    private static String text(Duration wait) {
        return wait.toMinutes() > 0 ? wait.toMinutes() + " min" : wait.toSeconds() + " s";
    }
}
