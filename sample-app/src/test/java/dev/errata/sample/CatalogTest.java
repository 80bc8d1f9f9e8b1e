package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.vendors.VendorCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of each error of each catalog. */
class CatalogTest {
    /** An error in a locale other than the source locale. */
    record Translated(ErrorCode error, Locale locale) {}

    static Stream<ErrorCode> errors() {
        return Stream.concat(
                Stream.of(VendorCatalog.values()).flatMap(vendor -> vendor.errors().stream()),
                Stream.of(GatewayError.values()));
    }

    static Stream<Translated> translations() {
        return Stream.concat(
                Stream.of(VendorCatalog.values())
                        .flatMap(vendor -> translations(vendor.errors(), vendor.locales()).stream()),
                translations(
                        List.of(GatewayError.values()), GatewayError.locales().all())
                        .stream());
    }

    @ParameterizedTest
    @MethodSource("errors")
    void errorHasAllTexts(ErrorCode error) {
        assertThat(error.title(Locale.ENGLISH)).isPresent();
        assertThat(error.remedy(Locale.ENGLISH)).isPresent();
        assertThat(message(error, Locale.ENGLISH)).isNotBlank();
    }

    // A missing text is taken from the source locale, so this also finds missing translations.
    @ParameterizedTest
    @MethodSource("translations")
    void textIsTranslated(Translated translated) {
        ErrorCode error = translated.error();
        Locale locale = translated.locale();

        assertThat(error.title(locale)).isPresent().isNotEqualTo(error.title(Locale.ENGLISH));
        assertThat(error.remedy(locale)).isPresent().isNotEqualTo(error.remedy(Locale.ENGLISH));
        assertThat(message(error, locale)).isNotBlank().isNotEqualTo(message(error, Locale.ENGLISH));
        error.description(Locale.ENGLISH)
                .ifPresent(source ->
                        assertThat(error.description(locale)).isPresent().isNotEqualTo(source));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void theStatusIsThatOfAnError(ErrorCode error) {
        assertThat(error.status()).isBetween(400, 599);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void onlyRetryableErrorsHaveAWait(ErrorCode error) {
        if (error.retry().after().isPresent()) {
            assertThat(error.retry().isRetryable()).isTrue();
        }
    }

    private static List<Translated> translations(List<? extends ErrorCode> errors, List<Locale> locales) {
        List<Translated> all = new ArrayList<>();
        for (ErrorCode error : errors) {
            for (Locale locale : locales.subList(1, locales.size())) {
                all.add(new Translated(error, locale));
            }
        }
        return all;
    }

    private static String message(ErrorCode error, Locale locale) {
        return error.texts().message(new Object[error.parameters().size()], locale);
    }
}
