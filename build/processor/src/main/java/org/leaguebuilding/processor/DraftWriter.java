package org.leaguebuilding.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.leaguebuilding.processor.FormModel.Property;
import org.leaguebuilding.processor.FormModel.Shape;

/**
 * Writes the draft of a record: a field for each component, filled by a switch over places, and handed to the record's own
 * constructor. Its builder is made in the same round and is not there yet.
 */
final class DraftWriter {

    private final FormModel form;
    private final ClassName type;
    private final Function<Property, CodeBlock> codecs;

    DraftWriter(FormModel form, Function<Property, CodeBlock> codecs) {
        this.form = form;
        this.type = ClassName.get(form.record());
        this.codecs = codecs;
    }

    TypeSpec write(String name) {
        TypeSpec.Builder draft = TypeSpec.classBuilder(name)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Names.codec("Draft"), type));
        form.properties().forEach(property -> draft.addField(field(property)));
        return draft.addMethod(read()).addMethod(end()).build();
    }

    private static FieldSpec field(Property property) {
        TypeName type = property.type();
        FieldSpec.Builder field = switch (property.shape()) {
            case REQUIRED ->
                type.isPrimitive()
                        ? FieldSpec.builder(type, property.name())
                        : FieldSpec.builder(
                                type.annotated(
                                        AnnotationSpec.builder(Names.NULLABLE).build()),
                                property.name());
            case COUNT -> FieldSpec.builder(type, property.name());
            case OPTIONAL -> FieldSpec.builder(type, property.name()).initializer("$T.empty()", Optional.class);
            case OPTIONAL_COUNT ->
                FieldSpec.builder(type, property.name()).initializer("$T.empty()", OptionalInt.class);
            case LIST, LEFT_OUT_IF_EMPTY ->
                FieldSpec.builder(type, property.name())
                        .initializer("$T.of()", ((ParameterizedTypeName) type).rawType());
        };
        return field.addModifiers(Modifier.PRIVATE).build();
    }

    private MethodSpec read() {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeName.INT, "place")
                .addParameter(Names.TOKEN_SOURCE, "in")
                .beginControlFlow("switch (place)");
        for (Property property : form.properties()) {
            if (property.shape() == Shape.LIST) {
                addList(read, property);
            } else {
                read.addStatement("case $L -> this.$L = $L", property.place(), property.name(), value(property));
            }
        }
        if (form.isSubject()) {
            read.addStatement("case SUBJECT_TYPE -> SUBJECT_TYPE_NAME.read(in)");
        }
        return read.addStatement("default -> throw noProperty(place)")
                .endControlFlow()
                .build();
    }

    /** Written out each time, so that the JIT knows the elements of each list. */
    private void addList(MethodSpec.Builder read, Property property) {
        TypeName list = property.type();
        TypeName element = ((ParameterizedTypeName) list).typeArguments().get(0);
        ClassName raw = ((ParameterizedTypeName) list).rawType();
        read.beginControlFlow("case $L ->", property.place())
                .addStatement(
                        "$T all = $T.builder()", ParameterizedTypeName.get(raw.nestedClass("Builder"), element), raw)
                .addStatement("in.enterArray()")
                .beginControlFlow("while (in.nextElement())")
                .addStatement("all.add($L.read(in))", codecs.apply(property))
                .endControlFlow()
                .addStatement("this.$L = all.build()", property.name())
                .endControlFlow();
    }

    private CodeBlock value(Property property) {
        return switch (property.shape()) {
            case COUNT -> CodeBlock.of("in.count()");
            case OPTIONAL_COUNT -> CodeBlock.of("$T.of(in.count())", OptionalInt.class);
            case OPTIONAL -> CodeBlock.of("$T.of($L.read(in))", Optional.class, codecs.apply(property));
            default -> CodeBlock.of("$L.read(in)", codecs.apply(property));
        };
    }

    private MethodSpec end() {
        return MethodSpec.methodBuilder("end")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Names.TOKEN_SOURCE, "in")
                .returns(type)
                .addStatement(
                        "return new $T($L)",
                        type,
                        form.properties().stream().map(this::part).collect(CodeBlock.joining(", ")))
                .build();
    }

    /** A table lets no document pass in which something is not there that has to be. */
    private CodeBlock part(Property property) {
        boolean required =
                property.shape() == Shape.REQUIRED && !property.type().isPrimitive();
        return required
                ? CodeBlock.of("$T.given($L)", Names.codec("Drafts"), property.name())
                : CodeBlock.of("$L", property.name());
    }
}
