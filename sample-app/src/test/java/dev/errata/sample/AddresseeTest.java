package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.GatewayError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddresseeTest {
    @ParameterizedTest
    @EnumSource
    void whatPassesByItselfMayBeTriedAgain(GatewayError error) {
        if (Addressee.of(error) == Addressee.NOBODY) {
            assertThat(error.retry().isRetryable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void callerIsAskedForErrorsThatAreHisOnly(GatewayError error) {
        assertThat(Addressee.of(error) == Addressee.CALLER)
                .isEqualTo(error.status() < 500 && !error.retry().isRetryable());
    }
}
