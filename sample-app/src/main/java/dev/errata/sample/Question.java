package dev.errata.sample;

import dev.errata.sample.errors.GatewayException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param vendor whose answer it is
 * @param answer the code, and perhaps the vendor's text
 * @param locale the language for the explanation; all of them if there is none
 */
record Question(Vendor vendor, VendorAnswer answer, Optional<Locale> locale) {
    /**
     * Reads the arguments.
     *
     * @param arguments vendor, code, and if wanted a locale and the vendor's text
     * @return the question
     * @throws GatewayException.RequestInvalid if one of them is missing or wrong
     */
    static Question of(List<String> arguments) {
        Vendor vendor = Vendor.of(arguments.get(0)).orElseThrow(() -> new GatewayException.RequestInvalid("VENDOR"));
        if (arguments.size() == 1) {
            throw new GatewayException.RequestInvalid("CODE");
        }
        String code = arguments.get(1);
        if (arguments.size() == 2) {
            return new Question(vendor, new VendorAnswer(code), Optional.empty());
        }
        Locale locale = locale(arguments.get(2));
        String message = String.join(" ", arguments.subList(3, arguments.size()));
        return new Question(
                vendor,
                new VendorAnswer(code, Optional.of(message).filter(text -> !text.isBlank())),
                Optional.of(locale));
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException cause) {
            throw new GatewayException.RequestInvalid("LOCALE", cause);
        }
    }
}
