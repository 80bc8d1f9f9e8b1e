package dev.errata.catalog.diagnostic;

/** The wording for what answers carry. */
public final class WireDiagnostics {
    private WireDiagnostics() {}

    /**
     * A parameter that no answer fills.
     *
     * @param more how many other parameters of the catalog are like it
     */
    public static Diagnostic unreachableParameter(Located<String> parameter, int more) {
        Diagnostic fault = Diagnostic.of(
                Rule.UNREACHABLE_PARAMETER,
                parameter.span(),
                "no answer fills " + DiagnosticText.code(parameter.value()) + ": `wire` does not say where it stands");
        return (more == 0 ? fault : fault.label(more == 1 ? "1 more parameter is like it" : more + " more are like it"))
                .help(
                        "add `params:` to `wire`, with the place of an object with the parameters by name; or write `wire:` here,"
                                + " or capture it in a `match`");
    }

    /**
     * Two places of which one holds the other.
     *
     * @param what what stands here, as in {@code code}
     * @param otherWhat what stands there
     */
    public static Diagnostic collidingPlaces(
            Span place, String pointer, String what, Span other, String otherPointer, String otherWhat) {
        String message = pointer.equals(otherPointer)
                ? what + " and " + otherWhat + " have one place in a body"
                : "one place in a body lies in the other: an answer cannot carry both " + what + " and " + otherWhat;
        return Diagnostic.of(Rule.COLLIDING_PLACES, place, message)
                .label("the place of " + what)
                .also(other, "the place of " + otherWhat)
                .help(
                        "give each a place of its own; if the vendor really does this, write `colliding-places: off` under"
                                + " `rules:`, and what is encoded carries " + otherWhat + " alone");
    }

    /**
     * A code that means success.
     *
     * @param ok where `ok` says so
     */
    public static Diagnostic hiddenByOk(Located<String> code, String error, Span ok) {
        return Diagnostic.of(
                        Rule.HIDDEN_BY_OK,
                        code.span(),
                        "no answer is " + DiagnosticText.code(error) + ": with code "
                                + DiagnosticText.code(code.value()) + " it is no failure")
                .also(ok, "`ok` says so")
                .help("delete the error, or the condition");
    }
}
