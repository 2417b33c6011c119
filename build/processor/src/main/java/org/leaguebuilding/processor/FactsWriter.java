package org.leaguebuilding.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the list of the facts of a subject. It is made when it is first asked for, and not before. */
final class FactsWriter {

    private static final ClassName LIST = ClassName.bestGuess(Names.LIST);

    private FactsWriter() {}

    static TypeSpec write(FactEntry.OfSubject subject) {
        ParameterizedTypeName list = ParameterizedTypeName.get(LIST, Names.SUBJECT_FACT);
        ClassName type = ClassName.get(subject.record());
        ReadersWriter readers = new ReadersWriter(subject.entries());
        return TypeSpec.classBuilder(name(subject))
                .addJavadoc("The facts of {@link $T}. Immutable and thread-safe.\n", type)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(readers.constants())
                .addField(FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(facts(subject, readers))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addJavadoc(
                                "All facts.\n\n@return them, in the order in which they are declared, each before those"
                                        + " within it\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(list)
                        .addStatement("return ALL")
                        .build())
                .addMethod(nameOf(subject))
                .addTypes(readers.types())
                .build();
    }

    /** Lists of what has neither name nor id are left out, and so are lists in elements of lists, which one index does not reach. */
    private static MethodSpec nameOf(FactEntry.OfSubject subject) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("nameOf")
                .addJavadoc(
                        "What an element of a list in a subject is called; never anything about a person.\n\n@param subject the"
                                + " subject\n@param list where the list stands, such as {@code chain.units}\n@param index the"
                                + " element's index, from 0\n@return its name, else its id; empty where it has neither or there is"
                                + " no such element\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ClassName.get(subject.record()), "subject")
                .addParameter(String.class, "list")
                .addParameter(TypeName.INT, "index")
                .returns(ParameterizedTypeName.get(Optional.class, String.class))
                .addStatement("$T.requireNonNull(subject, $S)", Objects.class, "subject")
                .beginControlFlow("return switch ($T.requireNonNull(list, $S))", Objects.class, "list");
        for (FactEntry list : subject.entries()) {
            if (list.isListOfObjects() && !list.path().contains("[]")) {
                subject.nameOf(list)
                        .ifPresent(name -> method.addStatement(
                                "case $S -> $T.nameOf(subject.$L, index, $T::$L)",
                                list.path(),
                                Names.FACT_LIST,
                                list.path().replace(".", "().") + "()",
                                ClassName.get(name.owner()),
                                name.path().substring(name.path().lastIndexOf('.') + 1)));
            }
        }
        return method.addStatement("default -> $T.empty()", Optional.class)
                .addCode("$<};\n")
                .build();
    }

    /** The class that has the list. */
    static ClassName name(FactEntry.OfSubject subject) {
        ClassName type = ClassName.get(subject.record());
        return type.peerClass(type.simpleName() + "Facts");
    }

    private static CodeBlock facts(FactEntry.OfSubject subject, ReadersWriter readers) {
        CodeBlock.Builder facts = CodeBlock.builder().add("$T.of($S)", Names.FACT_LIST, subject.code());
        for (FactEntry entry : subject.entries()) {
            facts.add(
                    "\n.fact($S, $S, $S, $T.$L, $T.$L)",
                    FactEntry.topic(entry.owner()),
                    entry.owner().getSimpleName(),
                    entry.path(),
                    Names.FACT_TYPE.nestedClass("Kind"),
                    entry.kind(),
                    Names.FACT_TYPE.nestedClass("Absence"),
                    entry.absence());
            facts.add(".by($L, $L)", ReadersWriter.constant(entry.owner()), readers.place(entry));
            if (entry.isOpen()) {
                facts.add(".open()");
            }
            if (entry.isSet()) {
                facts.add(".asSet()");
            }
            entry.values().ifPresent(values -> facts.add(".values($T.class)", ClassName.get(values)));
            if (entry.isOfPerson()) {
                facts.add(".ofPerson()");
            }
            entry.elements()
                    .ifPresent(elements -> facts.add(
                            ".elements($T.$L, $T.$L)",
                            Names.FACT_TYPE.nestedClass("Kind"),
                            elements,
                            Names.FACT_TYPE.nestedClass("Size"),
                            entry.fact().size()));
            entry.codes().ifPresent(codes -> facts.add(".codes($T.class)", ClassName.get(codes)));
            if (entry.fact().saysText()) {
                facts.add(
                        ".text($T.$L)",
                        Names.FACT_TYPE.nestedClass("Text"),
                        entry.fact().text());
            }
            if (!entry.fact().unit().isEmpty()) {
                facts.add(
                        ".unit($T.$L)",
                        Names.FACT_TYPE.nestedClass("Unit"),
                        entry.fact().unit());
            }
            if (!entry.fact().provisions().isEmpty()) {
                facts.add(".on($L)", TableWriter.provisions(entry.fact()));
            }
        }
        return facts.add("\n.build()").build();
    }
}
