package dev.errata.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.wire.WireCodec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the class that decodes and encodes the responses of a catalog with `wire`. */
final class WireEmitter implements Emitter {
    private static final ClassName CODEC = ClassName.get("", "Codec");
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName HEADERS = ParameterizedTypeName.get(
            ClassName.get(Map.class), STRING, ParameterizedTypeName.get(List.class, String.class));
    private static final TypeName MEMBERS =
            ParameterizedTypeName.get(ClassName.get(Map.class), STRING, WildcardTypeName.subtypeOf(Object.class));
    private static final TypeName ENCODED = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    /** A form of a body, and its Javadoc. */
    private record Form(TypeName type, String words) {}

    private static final List<Form> FORMS = List.of(
            new Form(STRING, "body the body, usually JSON text"),
            new Form(ArrayTypeName.of(TypeName.BYTE), "body the body, usually JSON text in UTF-8"),
            new Form(MEMBERS, "body the body as a JSON library parsed it"));

    @Override
    public List<JavaSource> emit(NamedCatalog named) {
        if (!named.hasWire()) {
            return List.of();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(named.wire())
                .addJavadoc("$L", comment(named))
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Form form : FORMS) {
            type.addMethod(decode(named, form, false));
            type.addMethod(decode(named, form, true));
        }
        addEncoders(type, named);
        type.addType(codec(named));
        return List.of(JavaSource.of(named.wire(), type.build()));
    }

    private static Javadoc comment(NamedCatalog named) {
        return new Javadoc()
                .paragraph("Decodes responses into a {@link "
                        + named.exception().simpleName() + "}, and encodes exceptions as responses.")
                .paragraph("{@code decode} does not throw for any input. What it cannot read is reported in {@link"
                        + " WireResponse#problems()}.");
    }

    // ---- what is public

    private static MethodSpec decode(NamedCatalog named, Form form, boolean withHttp) {
        Javadoc comment = new Javadoc().paragraph(withHttp ? "Decodes a response." : "Decodes the body of a response.");
        if (withHttp) {
            comment.tag("param", "status the HTTP status, or 0 if it is unknown")
                    .tag("param", "headers the values of each header, by name");
        }
        comment.tag("param", form.words()).tag("return", "a failure with the exception, or no failure");
        MethodSpec.Builder method = start("decode", comment, decoded(named));
        if (withHttp) {
            method.addParameter(TypeName.INT, "status").addParameter(HEADERS, "headers");
        }
        return method.addParameter(form.type(), "body")
                .addStatement("return $T.ONLY.decode($L)", CODEC, withHttp ? "status, headers, body" : "body")
                .build();
    }

    private static TypeName decoded(NamedCatalog named) {
        return ParameterizedTypeName.get(ClassName.get(Decoded.class), named.exception());
    }

    private static void addEncoders(TypeSpec.Builder type, NamedCatalog named) {
        String map = "the body as maps, lists and scalars, without sensitive arguments";
        String text = "the body as JSON text on one line, without sensitive arguments";
        type.addMethod(encoder(named, "encode", ENCODED, map, false))
                .addMethod(encoder(named, "encode", ENCODED, map, true))
                .addMethod(encoder(named, "encodeJson", STRING, text, false))
                .addMethod(encoder(named, "encodeJson", STRING, text, true));
        Javadoc comment = new Javadoc()
                .paragraph("Returns the HTTP status that belongs to the encoded body of an exception.")
                .tag("param", "exception the exception")
                .tag(
                        "return",
                        "the status that the error's {@code match} requires, otherwise the status of the error; for an"
                                + " unknown error the status of its response");
        type.addMethod(start("status", comment, TypeName.INT)
                .addParameter(named.exception(), "exception")
                .addStatement("return $T.ONLY.status(exception)", CODEC)
                .build());
    }

    private static MethodSpec encoder(
            NamedCatalog named, String name, TypeName result, String returned, boolean withLocale) {
        Javadoc comment = new Javadoc()
                .paragraph("Encodes an exception as the vendor would.")
                .tag("param", "exception the exception");
        if (withLocale) {
            comment.tag("param", "locale the locale of the message, unless a {@code match} defines the vendor's text");
        }
        comment.tag("return", returned);
        MethodSpec.Builder method = start(name, comment, result).addParameter(named.exception(), "exception");
        if (withLocale) {
            method.addParameter(Locale.class, "locale");
        }
        CodeBlock locale = withLocale ? CodeBlock.of("locale") : CodeBlock.of("$T.ROOT", Locale.class);
        return method.addStatement("return $T.ONLY.$L(exception, $L)", CODEC, name, locale)
                .build();
    }

    private static MethodSpec.Builder start(String name, Javadoc comment, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", comment)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }

    // ---- what the runtime cannot name

    /** A separate class, so that the metadata is read when the first response is decoded. */
    private static TypeSpec codec(NamedCatalog named) {
        WireMetadataWriter facts = WireMetadataWriter.of(named);
        CodeBlock errors = named.isGrouped()
                ? CodeBlock.of("$T.values()", named.error())
                : CodeBlock.of("$T.of($T.values())", List.class, named.error());
        TypeSpec.Builder type = TypeSpec.classBuilder(CODEC)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(WireCodec.class), named.exception()))
                .addField(FieldSpec.builder(String[].class, "FACTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        // Error Prone would like a text block.
                        .addAnnotation(Annotations.noWarnings())
                        .initializer("{\n$L\n}", facts)
                        .build())
                .addField(FieldSpec.builder(CODEC, "ONLY", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", CODEC)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L,$WFACTS)", errors)
                        .build())
                .addMethod(known(named))
                .addMethod(unknown(named))
                .addMethod(error(named));
        addConstants(type, facts.enums());
        return type.build();
    }

    private static MethodSpec known(NamedCatalog named) {
        return override("known", named.exception())
                .addParameter(TypeName.INT, "number")
                .addParameter(ErrorCode.class, "error")
                .addParameter(WireResponse.class, "wire")
                .addParameter(Object[].class, "arguments")
                .addStatement("return $T.$L(number, error, wire, arguments)", named.exception(), DecodedFactory.NAME)
                .build();
    }

    private static MethodSpec unknown(NamedCatalog named) {
        return override("unknown", named.exception())
                .addParameter(WireResponse.class, "wire")
                .addStatement("return new $T(wire)", named.unknown())
                .build();
    }

    private static MethodSpec error(NamedCatalog named) {
        return override("error", ParameterizedTypeName.get(ClassName.get(Optional.class), named.error()))
                .addParameter(named.exception(), "exception")
                .addStatement(
                        "return exception instanceof $T known ? $T.of(known.error()) : $T.empty()",
                        named.known(),
                        Optional.class,
                        Optional.class)
                .build();
    }

    private static void addConstants(TypeSpec.Builder type, List<NamedParameter> enums) {
        if (!enums.isEmpty()) {
            List<CodeBlock> branches = enums.stream()
                    .map(parameter -> CodeBlock.of("$T.values()", parameter.type()))
                    .toList();
            SplitSwitch.add(type, "constants", WireEmitter::constants, "enumeration", "enumeration", branches);
        }
    }

    private static MethodSpec.Builder constants(String name) {
        MethodSpec.Builder method = name.equals("constants")
                ? override(name, ArrayTypeName.of(Object.class))
                : MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(Object[].class);
        return method.addParameter(
                ParameterSpec.builder(TypeName.INT, "enumeration").build());
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }
}
