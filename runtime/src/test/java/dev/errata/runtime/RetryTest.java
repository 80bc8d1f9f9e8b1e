package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest {
    @Test
    void onlyTemporaryErrorsAreRetryable() {
        assertThat(Retry.TRANSIENT.isRetryable()).isTrue();
        assertThat(Retry.THROTTLED.isRetryable()).isTrue();
        assertThat(Retry.NEVER.isRetryable()).isFalse();
        assertThat(Retry.AFTER_ACTION.isRetryable()).isFalse();
    }

    @Test
    void aWaitAndIdempotenceCanBeAddedInAnyOrder() {
        Duration wait = Duration.ofSeconds(2);

        Retry retry = Retry.THROTTLED.after(wait).idempotentOnly();

        assertThat(retry.kind()).isEqualTo(Retry.Kind.THROTTLED);
        assertThat(retry.after()).contains(wait);
        assertThat(retry.isIdempotentOnly()).isTrue();
        assertThat(retry).isEqualTo(Retry.THROTTLED.idempotentOnly().after(wait));
    }

    @Test
    void theConstantsAreImmutable() {
        assertThat(Retry.TRANSIENT.after(Duration.ZERO)).isNotEqualTo(Retry.TRANSIENT);

        assertThat(Retry.TRANSIENT.after()).isEmpty();
        assertThat(Retry.TRANSIENT.isIdempotentOnly()).isFalse();
    }

    @Test
    void aNegativeWaitIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> Retry.TRANSIENT.after(Duration.ofSeconds(-1)));
    }
}
