package dev.errata.sample;

import dev.errata.runtime.ProblemDetails;
import dev.errata.sample.errors.GatewayException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Walks through answers of the vendors, and tells what each of them means. */
final class Tour {
    /** What the gateway had asked for when the vendors answered. */
    private static final VendorCall CALL = new VendorCall("ops@gateway.example.com", "HCaptchaTask", "61138bb6");

    private Tour() {}

    /** A handful of answers, each in all its languages. */
    static String ofSome() {
        StringJoiner text = new StringJoiner("\n");
        text.add(inAllLocales(Vendor.CAPSOLVER, new VendorAnswer("ERROR_IP_BANNED")));
        text.add(inAllLocales(Vendor.CAPSOLVER, new VendorAnswer("ERROR_RATE_LIMIT")));
        text.add(inAllLocales(Vendor.CAPSOLVER, new VendorAnswer("ERROR_KEY_DENIED_ACCESS")));
        // An error with a parameter: which field is wrong stands in the vendor's text.
        Optional<String> wrongField = Optional.of("Please check the field: websiteURL");
        text.add(inAllLocales(Vendor.CAPTCHA_API, new VendorAnswer("ERROR_REQUIRED_FIELDS", wrongField)));
        // Two codes, one error.
        text.add(inAllLocales(Vendor.CAPMONSTER, new VendorAnswer("WRONG_CAPTCHA_ID")));
        text.add(inAllLocales(Vendor.CAPMONSTER, new VendorAnswer("CAPTCHA_NOT_READY")));
        text.add(inAllLocales(Vendor.BAIDU_FACE, new VendorAnswer("110")));
        text.add(inAllLocales(Vendor.BAIDU_FACE, new VendorAnswer("18")));
        // One code, two errors.
        text.add(inAllLocales(Vendor.BAIDU_FACE, new VendorAnswer("222361")));
        // Here the vendor's whole text is the parameter: it says what is wrong with the face.
        text.add(inAllLocales(Vendor.BAIDU_FACE, new VendorAnswer("216908", Optional.of("blur"))));
        // A code that is in no catalog.
        text.add(inAllLocales(Vendor.CAPSOLVER, new VendorAnswer("ERROR_SOMETHING_NEW")));
        text.add(httpAnswer(new GatewayException.AccessBlocked("CapSolver", 30), Locale.GERMAN));
        return text.toString();
    }

    /**
     * The answer that is asked for.
     *
     * @throws GatewayException.VendorAnswerUnknown if no catalog knows the code
     */
    static String of(Question question) {
        Vendor vendor = question.vendor();
        List<Locale> vendorLocales = question.locale().map(List::of).orElse(vendor.locales());
        List<Locale> gatewayLocales = question.locale().map(List::of).orElse(Locales.GATEWAY);
        return explain(vendor, question.answer(), vendorLocales, gatewayLocales);
    }

    private static String inAllLocales(Vendor vendor, VendorAnswer answer) {
        try {
            return explain(vendor, answer, vendor.locales(), Locales.GATEWAY);
        } catch (GatewayException.VendorAnswerUnknown unknown) {
            return Report.ofUnknown(heading(vendor, answer), unknown, Locales.GATEWAY);
        }
    }

    private static String explain(
            Vendor vendor, VendorAnswer answer, List<Locale> vendorLocales, List<Locale> gatewayLocales) {
        List<Explanation> explanations = vendor.explain(answer, CALL);
        StringJoiner text = new StringJoiner("\n");
        for (int i = 0; i < explanations.size(); i++) {
            String place = explanations.size() == 1 ? "" : " (" + (i + 1) + " of " + explanations.size() + ")";
            String heading = heading(vendor, answer) + place;
            text.add(Report.of(heading, explanations.get(i), vendorLocales, gatewayLocales));
        }
        return text.toString();
    }

    private static String heading(Vendor vendor, VendorAnswer answer) {
        return vendor.title() + " " + answer.code()
                + answer.message().map(text -> ": " + text).orElse("");
    }

    /** What goes over the wire to the gateway's own caller. */
    private static String httpAnswer(GatewayException error, Locale locale) {
        ProblemDetails problem = error.problem(locale);
        Sheet sheet = new Sheet("The gateway's answer in " + locale.getDisplayLanguage(Locale.ENGLISH));
        sheet.row("HTTP", Integer.toString(problem.status()));
        sheet.row("Content-Type", ProblemDetails.MEDIA_TYPE);
        sheet.row("Content-Language", locale.toLanguageTag());
        sheet.row("body", problem.toJson(), locale);
        return sheet.toString();
    }
}
