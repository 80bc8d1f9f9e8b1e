package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Deprecation;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An enum of errors: the constants, and what each of them knows. */
final class ErrorEnum implements JavaSource.Filling {
    /** Imported statically, because the full name of a level is longer than all else that a constant has. */
    static final ClassName LEVEL = ClassName.get("", "Level");

    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);
    private static final TypeName RETRY = ClassName.get(Retry.class);

    /** The one constant that JavaPoet prints; the true ones are text, because there are so many of them. */
    private static final String PLACE = "CONSTANTS";

    private final Spelling spelling = new Spelling();
    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;
    private final List<NamedError> errors;
    private final boolean hasAliases;
    private final boolean hasCodes;
    private final boolean lacksCodes;

    ErrorEnum(NamedCatalog named, List<NamedError> errors) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
        this.errors = errors;
        boolean aliases = false;
        int codes = 0;
        for (NamedError error : errors) {
            aliases |= !error.definition().aliases().isEmpty();
            codes += error.definition().code().isPresent() ? 1 : 0;
        }
        this.hasAliases = aliases;
        this.hasCodes = codes > 0;
        this.lacksCodes = codes < errors.size();
    }

    /**
     * Begins the enum.
     *
     * @param texts the index of a constant's texts, as code in the constant
     */
    TypeSpec.Builder define(ClassName name, TypeName above, CodeBlock texts) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(above);
        type.addEnumConstant(PLACE);
        addFields(type);
        if (hasCodes) {
            type.addMethod(constructor(true));
        }
        if (lacksCodes) {
            type.addMethod(constructor(false));
        }
        addAccessors(type);
        askForNames(type);
        return type.addMethod(Members.override("texts", ClassName.get(ErrorTexts.class))
                // Error Prone warns of every ordinal(). This one is generated again with each change of the catalog.
                .addAnnotation(Annotations.noWarnings())
                .addStatement("return $T.texts($L)", named.messages(), texts)
                .build());
    }

    // ---- constants

    private void askForNames(TypeSpec.Builder type) {
        spelling.need(RETRY);
        for (NamedError error : errors) {
            if (error.isDeprecated()) {
                spelling.need(Annotations.DEPRECATED);
            }
            if (error.definition().retry().after().isPresent()) {
                spelling.need(DurationCode.DURATION);
            }
        }
        spelling.ask(type);
    }

    @Override
    public String fill(String file) {
        String text = spelling.read(file);
        String place = "    " + PLACE + ";\n";
        int at = text.indexOf(place);
        StringBuilder filled = new StringBuilder(text.length() + 300 * errors.size()).append(text, 0, at);
        JavaWriter code = new JavaWriter();
        for (int i = 0; i < errors.size(); i++) {
            boolean last = i == errors.size() - 1;
            constant(errors.get(i), last ? ");" : "),", code);
            if (!last) {
                code.blank();
            }
        }
        code.moveTo(filled);
        return filled.append(text, at + place.length(), text.length()).toString();
    }

    private void constant(NamedError error, String end, JavaWriter code) {
        code.comment(javadoc.constant(error));
        Optional<Deprecation> deprecation = error.definition().deprecated();
        if (deprecation.isPresent()) {
            code.line(Annotations.deprecated(deprecation.get(), spelling));
        }
        List<String> arguments = arguments(error.definition());
        code.wrapped(error.constant() + "(" + arguments.get(0) + ",", " ", arguments.subList(1, arguments.size()), end);
    }

    private List<String> arguments(ErrorDefinition error) {
        List<String> arguments = new ArrayList<>();
        if (error.code().isPresent()) {
            arguments.add(StringLiteral.of(error.code().get().value()));
        }
        arguments.add(Integer.toString(error.status()));
        arguments.add(retry(error.retry()));
        arguments.add("Level." + level(error.log()));
        for (Located<String> alias : error.aliases()) {
            arguments.add(StringLiteral.of(alias.value()));
        }
        return arguments;
    }

    private String retry(RetryPolicy retry) {
        String code = spelling.of(RETRY) + "." + retry.when().name();
        if (retry.after().isPresent()) {
            code += ".after(" + DurationCode.of(retry.after().get().value()).code(spelling.of(DurationCode.DURATION))
                    + ")";
        }
        return retry.idempotentOnly() ? code + ".idempotentOnly()" : code;
    }

    private static String level(LogLevel level) {
        return switch (level) {
            case ERROR -> "ERROR";
            case WARN -> "WARNING";
            case INFO -> "INFO";
            case DEBUG -> "DEBUG";
            case OFF -> "OFF";
        };
    }

    // ---- what they know

    private void addFields(TypeSpec.Builder type) {
        addField(type, STRING, "code");
        if (hasCodes && lacksCodes) {
            addField(type, TypeName.BOOLEAN, "hasCode");
        }
        addField(type, TypeName.INT, "status");
        addField(type, RETRY, "retry");
        addField(type, LEVEL, "logLevel");
        if (hasAliases) {
            addField(type, STRINGS, "aliases");
        }
    }

    private static void addField(TypeSpec.Builder type, TypeName fieldType, String name) {
        FieldSpec.Builder field = FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
        if (fieldType.equals(RETRY) || fieldType.equals(STRINGS)) {
            // Error Prone cannot see that these are immutable.
            field.addAnnotation(Annotations.noWarnings());
        }
        type.addField(field.build());
    }

    private MethodSpec constructor(boolean withCode) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (withCode) {
            constructor.addParameter(STRING, "code");
        }
        constructor
                .addParameter(TypeName.INT, "status")
                .addParameter(RETRY, "retry")
                .addParameter(LEVEL, "logLevel");
        if (hasAliases) {
            constructor.addParameter(String[].class, "aliases").varargs();
        }
        constructor.addStatement("this.code = $L", withCode ? "code" : "name()");
        if (hasCodes && lacksCodes) {
            constructor.addStatement("this.hasCode = $L", withCode);
        }
        constructor.addStatement("this.status = status");
        constructor.addStatement("this.retry = retry");
        constructor.addStatement("this.logLevel = logLevel");
        if (hasAliases) {
            constructor.addStatement("this.aliases = $T.of(aliases)", List.class);
        }
        return constructor.build();
    }

    private void addAccessors(TypeSpec.Builder type) {
        addAccessor(type, STRING, "code", "code");
        if (lacksCodes) {
            addAccessor(type, TypeName.BOOLEAN, "hasCode", hasCodes ? "hasCode" : "false");
        }
        if (hasAliases) {
            addAccessor(type, STRINGS, "aliases", "aliases");
        }
        addAccessor(type, TypeName.INT, "status", "status");
        addAccessor(type, RETRY, "retry", "retry");
        addAccessor(type, LEVEL, "logLevel", "logLevel");
    }

    private static void addAccessor(TypeSpec.Builder type, TypeName result, String name, String value) {
        type.addMethod(
                Members.override(name, result).addStatement("return $L", value).build());
    }
}
