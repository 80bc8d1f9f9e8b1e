package com.acme.bank;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;
import java.util.Optional;
import java.util.OptionalInt;

@GeneratedCode("Bank")
public abstract sealed class BankException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private BankException(ErrorCode error, WireResponse wire, boolean stackTrace, Object[] arguments) {
        super(error, wire, stackTrace, arguments);
    }

    private BankException(ErrorCode error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private BankException(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    private BankException(WireResponse wire) {
        super(wire);
    }

    private BankException(WireResponse wire, Throwable cause) {
        super(wire, cause);
    }

    static BankException decoded(ErrorCode error, WireResponse wire, Object[] arguments) {
        return error instanceof BankLimitError
                ? new Limit(error, wire, true, arguments)
                : new Card(error, wire, true, arguments);
    }

    @Override
    public final WireResponse wire() {
        return super.wire();
    }

    public abstract static sealed class Known extends BankException {
        private static final long serialVersionUID = 1L;

        private Known(ErrorCode error, WireResponse wire, boolean stackTrace, Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        private Known(ErrorCode error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Known(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        @Override
        public final BankError error() {
            return (BankError) super.error();
        }
    }

    public static final class Unknown extends BankException {
        private static final long serialVersionUID = 1L;

        public Unknown(WireResponse wire) {
            super(wire);
        }

        public Unknown(WireResponse wire, Throwable cause) {
            super(wire, cause);
        }
    }

    public static final class Card extends Known {
        private static final long serialVersionUID = 1L;

        private Card(ErrorCode error, WireResponse wire, boolean stackTrace, Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        private Card(ErrorCode error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Card(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        public static Card cardExpired(String pan, int month) {
            return new Card(BankCardError.CARD_EXPIRED, true, pan, month);
        }

        public static Card cardExpired(String pan, int month, Throwable cause) {
            return new Card(BankCardError.CARD_EXPIRED, cause, true, pan, month);
        }

        public static Card cardLost() {
            return new Card(BankCardError.CARD_LOST, true);
        }

        public Optional<String> pan() {
            return optionalString(0);
        }

        public OptionalInt month() {
            return optionalInt(1);
        }
    }

    public static final class Limit extends Known {
        private static final long serialVersionUID = 1L;

        private Limit(ErrorCode error, WireResponse wire, boolean stackTrace, Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        private Limit(ErrorCode error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        public static Limit limitReached() {
            return new Limit(BankLimitError.LIMIT_REACHED, true);
        }
    }
}
