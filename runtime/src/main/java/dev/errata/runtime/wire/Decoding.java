package dev.errata.runtime.wire;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonValue;
import dev.errata.runtime.json.JsonValue.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sense of one answer. */
final class Decoding<E extends CatalogException> {
    private static final int ERROR = 400;
    private static final int LONGEST_CODE = 128;
    private static final int LONGEST_KEPT_CODE = 256;
    private static final int LONGEST_KEPT_MESSAGE = 8 * 1024;
    private static final @Nullable Object[] NO_ARGUMENTS = {};

    private final WireCodec<E> codec;
    private final WireMetadata facts;
    private final Body body;
    private final int status;
    private final WireResponse.Builder answer;
    private final @Nullable JsonValue code;
    private final @Nullable String message;
    private boolean areMembersBroken;

    Decoding(WireCodec<E> codec, Body body, int status, WireResponse.Builder answer) {
        this.codec = codec;
        this.facts = codec.facts();
        this.body = body;
        this.status = status;
        this.answer = answer;
        this.code = codeOf(body.at(facts.code));
        this.message = messageOf(body.at(facts.message));
    }

    private static @Nullable JsonValue codeOf(@Nullable JsonValue found) {
        if (found == null || found.text().isEmpty()) {
            return null;
        }
        return found.kind() == Kind.TEXT || found.kind() == Kind.NUMBER ? found : null;
    }

    private static @Nullable String messageOf(@Nullable JsonValue found) {
        return found != null && found.isScalar() ? found.text() : null;
    }

    Decoded<E> decode() {
        if (code != null) {
            answer.code(beginning(code.text(), LONGEST_KEPT_CODE));
        }
        if (message != null) {
            answer.message(beginning(message, LONGEST_KEPT_MESSAGE));
        }
        boolean isOk = WireMetadata.any(facts.ok, body);
        boolean says = facts.failed.length == 0 ? code != null : WireMetadata.any(facts.failed, body);
        WireError error = isOk ? null : error();
        // Without a rule of its own for failures, a catalog calls one what one of its errors matches.
        boolean fails = says || status >= ERROR || (facts.failed.length == 0 && error != null);
        if (!body.isReadable()) {
            fails |= status <= 0;
        }
        if (isOk || !fails) {
            return new Decoded.NoFailure<>(built());
        }
        return new Decoded.Failure<>(error == null ? unknown() : known(error));
    }

    // ---- which error

    private @Nullable WireError error() {
        JsonValue came = code;
        if (came == null) {
            return matching(facts.codeless);
        }
        List<WireError> owners = owners(came);
        if (owners.size() <= 1) {
            return owners.isEmpty() ? null : owners.get(0);
        }
        WireError matching = matching(owners.toArray(new WireError[0]));
        return matching == null ? unmatched(owners) : matching;
    }

    private @Nullable WireError matching(WireError[] candidates) {
        for (WireError candidate : candidates) {
            if (candidate.hasMatch() && candidate.matches(status, message)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable WireError unmatched(List<WireError> owners) {
        for (WireError owner : owners) {
            if (!owner.hasMatch()) {
                return owner;
            }
        }
        return null;
    }

    /** A number is looked for as it is spelled, and then, as 1.0 and 1e0 are the same, as an integer. */
    private List<WireError> owners(JsonValue came) {
        if (came.text().length() > LONGEST_CODE) {
            return List.of();
        }
        List<WireError> owners = facts.index.all(came.text());
        if (owners.isEmpty() && came.kind() == Kind.NUMBER) {
            String integer = integer(came.text());
            return integer == null ? owners : facts.index.all(integer);
        }
        return owners;
    }

    private static @Nullable String integer(String spelling) {
        BigDecimal number = JsonNumbers.decimal(spelling);
        return number == null || number.stripTrailingZeros().scale() > 0
                ? null
                : number.toBigInteger().toString();
    }

    // ---- its exception

    private E unknown() {
        try {
            Map<?, ?> members = body.members();
            if (members != null) {
                answer.members(members);
            }
        } catch (Throwable thrownByTheMap) {
            FatalErrors.rethrow(thrownByTheMap);
            areMembersBroken = true;
        }
        return codec.unknown(built());
    }

    private E known(WireError error) {
        WireParameter[] parameters = error.parameters;
        @Nullable Object[] arguments = parameters.length == 0 ? NO_ARGUMENTS : new Object[parameters.length];
        String[] captured = captured(error);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(parameters[i], captured);
        }
        return codec.known(error.number, error.error, built(), arguments);
    }

    /** The response, once all of the map was asked for that is asked for. */
    private WireResponse built() {
        if (areMembersBroken || (body instanceof Body.OfMap && !body.isReadable())) {
            answer.problem("the map could not be read");
        }
        return answer.build();
    }

    private String @Nullable [] captured(WireError error) {
        MessagePattern pattern = error.pattern;
        String text = message;
        return pattern == null || text == null ? null : pattern.match(text);
    }

    private @Nullable Object argument(WireParameter parameter, String @Nullable [] captured) {
        JsonValue found = body.at(parameter.place());
        boolean isThere = found != null && found.kind() != Kind.NULL;
        JsonValue value = isThere ? found : capture(parameter, captured);
        if (value == null) {
            if (parameter.hasPlace() && !parameter.declared().optional()) {
                answer.problem(quoted(parameter).concat(" is missing"));
            }
            return null;
        }
        Object argument = parameter.type() == ArgumentType.ENUM
                ? ArgumentType.constant(value, codec.constants(parameter.enumeration()))
                : parameter.type().read(value);
        if (argument == null) {
            answer.problem(illTyped(parameter, value));
        }
        return argument;
    }

    /** A capture of nothing is a parameter that the vendor left out. */
    private static @Nullable JsonValue capture(WireParameter parameter, String @Nullable [] captured) {
        if (captured == null || parameter.capture() < 0) {
            return null;
        }
        String text = captured[parameter.capture()];
        return text.isEmpty() ? null : JsonValue.text(text);
    }

    /** Says nothing of the value, which may be a secret. */
    private static String illTyped(WireParameter parameter, JsonValue value) {
        String kind = word(value.kind());
        return quoted(parameter)
                .concat(value.isScalar() ? " is a " : " is an ")
                .concat(kind)
                .concat(value.isScalar() ? " that is no " : ", no ")
                .concat(word(parameter.type()));
    }

    private static String quoted(WireParameter parameter) {
        return "`".concat(parameter.declared().name()).concat("`");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest);
    }
}
