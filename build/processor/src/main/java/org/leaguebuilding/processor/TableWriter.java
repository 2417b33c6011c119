package org.leaguebuilding.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.leaguebuilding.processor.FormModel.CodecModel;
import org.leaguebuilding.processor.FormModel.Property;
import org.leaguebuilding.processor.FormModel.Shape;

/**
 * Writes the table of a record, as it would be written by hand: rows, and two switches over their places. There is no function
 * for each property, which a fresh process would have to link before its first document.
 */
final class TableWriter {

    private static final String SUBJECT_TYPE = "subjectType";

    private final FormModel form;
    private final ClassName type;
    private final ParameterizedTypeName table;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final TypeSpec.Builder written;

    TableWriter(FormModel form) {
        this.form = form;
        this.type = ClassName.get(form.record());
        this.table = ParameterizedTypeName.get(Names.codec("Table"), type);
        this.written = TypeSpec.classBuilder(form.table());
    }

    TypeSpec write() {
        written.addJavadoc("How {@link $T} stands in JSON. Immutable and thread-safe.\n", type)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(table);
        addPlaces();
        addKeptCodecs();
        // Typed by the base class: the verifier would load the tables of all records within a record otherwise.
        written.addField(FieldSpec.builder(table, "TABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table.\n")
                .initializer("new $T()", form.table())
                .build());
        written.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", rows())
                .build());
        ClassName draft = form.table().nestedClass("Draft" + type.simpleName());
        written.addMethod(MethodSpec.methodBuilder("begin")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Names.codec("Draft"), type))
                .addStatement("return new $T()", draft)
                .build());
        written.addMethod(writeProperties());
        return written.addType(new DraftWriter(form, this::codec).write(draft.simpleName()))
                .build();
    }

    private void addPlaces() {
        int place = 0;
        if (form.isSubject() && !form.implied()) {
            addPlace(SUBJECT_TYPE, place++);
        }
        for (Property property : form.properties()) {
            addPlace(property.name(), place++);
        }
        if (form.isSubject() && form.implied()) {
            addPlace(SUBJECT_TYPE, place);
        }
    }

    private void addPlace(String name, int place) {
        written.addField(constant(TypeName.INT, Names.constant(name), CodeBlock.of("$L", place)));
    }

    /** Codecs of codes, sets and maps are made once for each table. */
    private void addKeptCodecs() {
        if (form.isSubject()) {
            ClassName name = Names.codec("TypeName");
            written.addField(constant(name, "SUBJECT_TYPE_NAME", CodeBlock.of("new $T($S)", name, form.subjectType())));
        }
        for (Property property : form.properties()) {
            CodecModel codec = property.codec();
            String expression = codec.expression().toString();
            if (codec.made() && !kept.containsKey(expression)) {
                String name = property.place() + "_CODEC";
                kept.put(expression, name);
                written.addField(constant(
                        ParameterizedTypeName.get(Names.codec("Codec"), codec.type()), name, codec.expression()));
            }
        }
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private CodeBlock codec(Property property) {
        String name = kept.get(property.codec().expression().toString());
        return name == null ? property.codec().expression() : CodeBlock.of("$L", name);
    }

    private CodeBlock rows() {
        CodeBlock.Builder rows = CodeBlock.builder().add("$T.of($T.class)", Names.codec("Rows"), type);
        CodeBlock subjectType = CodeBlock.of("\n.optional($S, SUBJECT_TYPE_NAME)", SUBJECT_TYPE);
        if (form.isSubject() && !form.implied()) {
            rows.add(subjectType);
        }
        for (Property property : form.properties()) {
            rows.add("\n").add(row(property));
            if (!property.fact().provisions().isEmpty()) {
                rows.add(
                        ".on($L)",
                        property.fact().provisions().stream()
                                .map(TableWriter::provision)
                                .collect(CodeBlock.joining(", ")));
            }
        }
        if (form.isSubject() && form.implied()) {
            rows.add(subjectType);
        }
        return rows.build();
    }

    static CodeBlock provisions(FactModel fact) {
        return fact.provisions().stream().map(TableWriter::provision).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock provision(VariableElement provision) {
        return CodeBlock.of("$T.$L", provision.getEnclosingElement(), provision.getSimpleName());
    }

    private CodeBlock row(Property property) {
        return switch (property.shape()) {
            case REQUIRED -> CodeBlock.of(".required($S, $L)", property.name(), codec(property));
            case OPTIONAL, LEFT_OUT_IF_EMPTY -> CodeBlock.of(".optional($S, $L)", property.name(), codec(property));
            case COUNT -> CodeBlock.of(".count($S)", property.name());
            case OPTIONAL_COUNT -> CodeBlock.of(".optionalCount($S)", property.name());
            case LIST ->
                CodeBlock.of(
                        ".list($S, $T.$L, $L)",
                        property.name(),
                        Names.codec("Row").nestedClass("Size"),
                        property.fact().size(),
                        codec(property));
        };
    }

    private MethodSpec writeProperties() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeProperties")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Names.TOKEN_SINK, "out")
                .addParameter(type, "value");
        if (form.isSubject() && !form.implied()) {
            method.addStatement("put(out, SUBJECT_TYPE, SUBJECT_TYPE_NAME, SUBJECT_TYPE_NAME.type())");
        }
        form.properties().forEach(property -> addWrite(method, property));
        return method.build();
    }

    private void addWrite(MethodSpec.Builder method, Property property) {
        if (property.shape() == Shape.COUNT || property.shape() == Shape.OPTIONAL_COUNT) {
            method.addStatement(
                    "$L(out, $L, value.$L())",
                    property.shape() == Shape.COUNT ? "putCount" : "putCountIfThere",
                    property.place(),
                    property.name());
            return;
        }
        boolean checked = property.shape() == Shape.LEFT_OUT_IF_EMPTY;
        if (checked) {
            method.beginControlFlow("if (!value.$L().isEmpty())", property.name());
        }
        method.addStatement(
                "$L(out, $L, $L, value.$L())", put(property), property.place(), codec(property), property.name());
        if (checked) {
            method.endControlFlow();
        }
    }

    private static String put(Property property) {
        return switch (property.shape()) {
            case OPTIONAL -> "putIfThere";
            case LIST -> property.fact().isStated() ? "putList" : "putAll";
            default -> "put";
        };
    }
}
