package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableSortedSet;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes which texts have titles of facts, for the package of refusals. That one knows no family, nor the annotation of what is
 * generated, which is in a package above it.
 */
final class TopicsWriter {

    private static final ClassName LIST = ClassName.bestGuess(Names.LIST);

    private TopicsWriter() {}

    static TypeSpec write(List<FactEntry.OfSubject> subjects) {
        ImmutableSortedSet<String> topics = subjects.stream()
                .flatMap(subject -> subject.entries().stream())
                .map(entry -> FactEntry.topic(entry.owner()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return TypeSpec.classBuilder(Names.FACT_TOPICS)
                .addJavadoc("The names of the texts that have titles of facts.\n")
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(LIST, ClassName.get(String.class)),
                                "ALL",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.of($L)",
                                LIST,
                                topics.stream()
                                        .map(topic -> CodeBlock.of("$S", topic))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
