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

/** Decodes one response. */
final class Decoding<E extends CatalogException> {
    private static final int ERROR = 400;
    private static final int MAX_CODE_LENGTH = 128;
    private static final int MAX_KEPT_CODE_LENGTH = 256;
    private static final int MAX_KEPT_MESSAGE_LENGTH = 8 * 1024;
    private static final @Nullable Object[] NO_ARGUMENTS = {};

    private final WireCodec<E> codec;
    private final WireMetadata metadata;
    private final Body body;
    private final int status;
    private final WireResponse.Builder response;
    private final @Nullable JsonValue code;
    private final @Nullable String message;
    private boolean areMembersUnreadable;

    Decoding(WireCodec<E> codec, Body body, int status, WireResponse.Builder response) {
        this.codec = codec;
        this.metadata = codec.metadata();
        this.body = body;
        this.status = status;
        this.response = response;
        this.code = codeOf(body.at(metadata.code));
        this.message = messageOf(body.at(metadata.message));
    }

    private static @Nullable JsonValue codeOf(@Nullable JsonValue found) {
        if (found == null || found.text().isEmpty()) {
            return null;
        }
        return found.kind() == Kind.STRING || found.kind() == Kind.NUMBER ? found : null;
    }

    private static @Nullable String messageOf(@Nullable JsonValue found) {
        return found != null && found.isScalar() ? found.text() : null;
    }

    Decoded<E> decode() {
        if (code != null) {
            response.code(beginning(code.text(), MAX_KEPT_CODE_LENGTH));
        }
        if (message != null) {
            response.message(beginning(message, MAX_KEPT_MESSAGE_LENGTH));
        }
        boolean isOk = WireMetadata.any(metadata.ok, body);
        boolean reportsFailure = metadata.failed.length == 0 ? code != null : WireMetadata.any(metadata.failed, body);
        WireError error = isOk ? null : error();
        // If a catalog has no conditions for failures, a response that matches one of its errors is a failure.
        boolean isFailure = reportsFailure || status >= ERROR || (metadata.failed.length == 0 && error != null);
        if (!body.isReadable()) {
            isFailure |= status <= 0;
        }
        if (isOk || !isFailure) {
            return new Decoded.NoFailure<>(built());
        }
        return new Decoded.Failure<>(error == null ? unknown() : known(error));
    }

    // ---- which error

    private @Nullable WireError error() {
        JsonValue found = code;
        if (found == null) {
            return matching(metadata.codeless);
        }
        List<WireError> owners = owners(found);
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

    /** A number is looked up first as it is written and then as an integer, since 1.0, 1e0 and 1 are the same code. */
    private List<WireError> owners(JsonValue found) {
        if (found.text().length() > MAX_CODE_LENGTH) {
            return List.of();
        }
        List<WireError> owners = metadata.index.all(found.text());
        if (owners.isEmpty() && found.kind() == Kind.NUMBER) {
            String integer = integer(found.text());
            return integer == null ? owners : metadata.index.all(integer);
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
                response.members(members);
            }
        } catch (Throwable thrownByTheMap) {
            FatalErrors.rethrow(thrownByTheMap);
            areMembersUnreadable = true;
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

    /** Builds the response. Call it last, because reading the map may reveal further problems. */
    private WireResponse built() {
        if (areMembersUnreadable || (body instanceof Body.OfMap && !body.isReadable())) {
            response.problem("the map could not be read");
        }
        return response.build();
    }

    private String @Nullable [] captured(WireError error) {
        MessagePattern pattern = error.pattern;
        String text = message;
        return pattern == null || text == null ? null : pattern.match(text);
    }

    private @Nullable Object argument(WireParameter parameter, String @Nullable [] captured) {
        JsonValue found = body.at(parameter.number());
        boolean isPresent = found != null && found.kind() != Kind.NULL;
        JsonValue value = isPresent ? found : capture(parameter, captured);
        if (value == null) {
            if (parameter.hasSource() && !parameter.declared().optional()) {
                response.problem(quoted(parameter).concat(" is missing"));
            }
            return null;
        }
        Object argument = parameter.type() == ArgumentType.ENUM
                ? ArgumentType.constant(value, codec.constants(parameter.enumeration()))
                : parameter.type().read(value);
        if (argument == null) {
            response.problem(wrongType(parameter, value));
        }
        return argument;
    }

    /** An empty capture means that the vendor omitted the parameter. */
    private static @Nullable JsonValue capture(WireParameter parameter, String @Nullable [] captured) {
        if (captured == null || parameter.capture() < 0) {
            return null;
        }
        String text = captured[parameter.capture()];
        return text.isEmpty() ? null : JsonValue.string(text);
    }

    /** Does not include the value, which may be a secret. */
    private static String wrongType(WireParameter parameter, JsonValue value) {
        String kind = word(value.kind());
        return quoted(parameter)
                .concat(value.isScalar() ? " is a " : " is an ")
                .concat(kind)
                .concat(value.isScalar() ? " that is not a valid " : ", not a valid ")
                .concat(word(parameter.type()));
    }

    private static String quoted(WireParameter parameter) {
        return "`".concat(parameter.declared().name()).concat("`");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String beginning(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(maxLength - 1));
        return text.substring(0, half ? maxLength - 1 : maxLength);
    }
}
