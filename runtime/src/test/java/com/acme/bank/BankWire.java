package com.acme.bank;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.wire.WireCodec;
import java.util.List;
import java.util.Optional;

/** As the generator would write it, except for the codec, which tests call. */
public final class BankWire extends WireCodec<BankException> {
    public static final BankWire ONLY = new BankWire();

    private BankWire() {
        super(
                List.of(
                        BankCardError.CARD_EXPIRED,
                        BankCardError.CARD_LOST,
                        BankCardError.CARD_STOLEN,
                        BankLimitError.LIMIT_REACHED),
                "code /code\u0001message /msg\u0001params /params\u0001ok /code\u0001is 0\u0001\n"
                        + "CARD_EXPIRED\u0001string\u0001at /cards/0/pan\u0001int\u0001\n",
                "CARD_STOLEN\u0001text stolen\u0001\n",
                "LIMIT_REACHED\u0001status 429\u0001\n");
    }

    @Override
    protected BankException known(int number, ErrorCode error, WireResponse wire, Object[] arguments) {
        return BankException.decoded(error, wire, arguments);
    }

    @Override
    protected BankException unknown(WireResponse wire) {
        return new BankException.Unknown(wire);
    }

    @Override
    protected Optional<BankError> error(BankException exception) {
        return exception instanceof BankException.Known known ? Optional.of(known.error()) : Optional.empty();
    }
}
