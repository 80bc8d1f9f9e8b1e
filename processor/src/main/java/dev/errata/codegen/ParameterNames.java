package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NameDiagnostics;
import dev.errata.catalog.diagnostic.NameDiagnostics.Kind;
import dev.errata.catalog.diagnostic.NameDiagnostics.Origin;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Plans the names of one error's parameters: accessors, enums and their constants. */
final class ParameterNames {
    private final ErrorDefinition error;
    private final ClassName exception;
    private final ReservedNames reserved;
    private final NameScope classes;
    private final List<Diagnostic> diagnostics;
    private final NameScope accessors = NameScope.ofMembers();

    ParameterNames(
            ErrorDefinition error,
            ClassName exception,
            ReservedNames reserved,
            NameScope classes,
            List<Diagnostic> diagnostics) {
        this.error = error;
        this.exception = exception;
        this.reserved = reserved;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    /** Empty if a parameter cannot have its name. */
    Optional<List<NamedParameter>> plan() {
        int before = diagnostics.size();
        List<NamedParameter> named = new ArrayList<>();
        for (Parameter parameter : error.parameters()) {
            named.add(plan(parameter));
        }
        return diagnostics.size() == before ? Optional.of(named) : Optional.empty();
    }

    private NamedParameter plan(Parameter parameter) {
        String declared = parameter.name().value();
        Located<String> name = error.java().parameters().getOrDefault(declared, parameter.name());
        Origin origin = new Origin(Kind.PARAMETER, error.name(), declared, name.span());
        Optional<Diagnostic> problem = accessor(name.value(), origin);
        if (problem.isEmpty()) {
            problem = accessors.take(name.value(), origin);
        }
        if (problem.isPresent()) {
            diagnostics.add(problem.get());
        }
        if (parameter.type() != ParameterType.ENUM) {
            return new NamedParameter(parameter, name.value(), ParameterCode.typeOf(parameter.type()), List.of());
        }
        String enumName = exception.simpleName() + CaseStyle.capitalized(name.value());
        classes.take(enumName, new Origin(Kind.ENUM, error.name(), declared, name.span()))
                .ifPresent(diagnostics::add);
        TypeName type = exception.peerClass(enumName);
        return new NamedParameter(parameter, name.value(), type, constants(parameter));
    }

    private Optional<Diagnostic> accessor(String name, Origin origin) {
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            return Optional.of(NameDiagnostics.keywordParameter(origin, name));
        }
        Optional<String> owner = reserved.ownerOfAccessor(name);
        return owner.isEmpty()
                ? Optional.empty()
                : Optional.of(NameDiagnostics.reservedParameter(origin, name, owner.get()));
    }

    private List<String> constants(Parameter parameter) {
        NameScope values = NameScope.ofMembers();
        List<String> constants = new ArrayList<>();
        for (Located<String> value : parameter.values()) {
            String constant = CaseStyle.constant(value.value());
            values.take(constant, new Origin(Kind.VALUE, error.name(), value.value(), value.span()))
                    .ifPresent(diagnostics::add);
            constants.add(constant);
        }
        return constants;
    }
}
