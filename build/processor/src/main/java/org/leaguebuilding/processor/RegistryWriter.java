package org.leaguebuilding.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes where the facts of a subject are found by its type. */
final class RegistryWriter {

    private static final ClassName LIST = ClassName.bestGuess(Names.LIST);
    private static final ClassName SET = ClassName.bestGuess(Names.SET);

    private RegistryWriter() {}

    static TypeSpec write(List<FactEntry.OfSubject> subjects) {
        ParameterizedTypeName types = ParameterizedTypeName.get(SET, ClassName.get(String.class));
        return TypeSpec.classBuilder(Names.SUBJECT_FACTS)
                .addJavadoc(
                        "The facts of all types of subjects: where each stands, what it is, what the policy has it for and what"
                                + " it is called.\nImmutable and thread-safe; the facts of a type are made when they are first asked for.\n")
                .addAnnotation(Names.GENERATED)
                .addAnnotation(AnnotationSpec.builder(Names.SUBJECTS)
                        .addMember(
                                "value",
                                "{$L}",
                                subjects.stream()
                                        .map(subject -> CodeBlock.of("$T.class", subject.record()))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Names.FACT_CATALOGUE)
                .addField(FieldSpec.builder(types, "SUBJECT_TYPES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.of($L)",
                                SET,
                                subjects.stream()
                                        .map(subject -> CodeBlock.of("$S", subject.code()))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@link java.util.ServiceLoader}.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(MethodSpec.methodBuilder("subjectTypes")
                        .addJavadoc(
                                "The types of subjects.\n\n@return their codes, such as {@code formation-proposal}, in"
                                        + " alphabetical order\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(types)
                        .addStatement("return SUBJECT_TYPES")
                        .build())
                .addMethod(find(subjects))
                .addMethod(implement("types")
                        .returns(ParameterizedTypeName.get(LIST, ClassName.get(String.class)))
                        .addStatement("return SUBJECT_TYPES.asList()")
                        .build())
                .addMethod(implement("facts")
                        .addParameter(String.class, "subjectType")
                        .returns(ParameterizedTypeName.get(LIST, Names.SUBJECT_FACT))
                        .addStatement("return of(subjectType)")
                        .build())
                .addMethod(typeOf(subjects))
                .addMethod(nameOf(subjects))
                .build();
    }

    private static MethodSpec.Builder implement(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec typeOf(List<FactEntry.OfSubject> subjects) {
        MethodSpec.Builder method = implement("typeOf")
                .addParameter(Object.class, "subject")
                .addStatement("$T.requireNonNull(subject, $S)", Objects.class, "subject")
                .returns(ParameterizedTypeName.get(Optional.class, String.class));
        for (FactEntry.OfSubject subject : subjects) {
            method.beginControlFlow("if (subject instanceof $T)", ClassName.get(subject.record()))
                    .addStatement("return $T.of($S)", Optional.class, subject.code())
                    .endControlFlow();
        }
        return method.addStatement("return $T.empty()", Optional.class).build();
    }

    private static MethodSpec nameOf(List<FactEntry.OfSubject> subjects) {
        MethodSpec.Builder method = implement("nameOf")
                .addParameter(Object.class, "subject")
                .addParameter(String.class, "list")
                .addParameter(TypeName.INT, "index")
                .addStatement("$T.requireNonNull(subject, $S)", Objects.class, "subject")
                .addStatement("$T.requireNonNull(list, $S)", Objects.class, "list")
                .returns(ParameterizedTypeName.get(Optional.class, String.class));
        for (FactEntry.OfSubject subject : subjects) {
            method.beginControlFlow("if (subject instanceof $T it)", ClassName.get(subject.record()))
                    .addStatement("return $T.nameOf(it, list, index)", FactsWriter.name(subject))
                    .endControlFlow();
        }
        return method.addStatement("return $T.empty()", Optional.class).build();
    }

    private static MethodSpec find(List<FactEntry.OfSubject> subjects) {
        MethodSpec.Builder find = MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "The facts of a type of subject.\n\n@param subjectType its code\n@return them, in the order in which they"
                                + " are declared, each before those within it\n@throws IllegalArgumentException if there is no such type\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "subjectType")
                .returns(ParameterizedTypeName.get(LIST, Names.SUBJECT_FACT))
                .beginControlFlow("return switch ($T.requireNonNull(subjectType, $S))", Objects.class, "subjectType");
        for (FactEntry.OfSubject subject : subjects) {
            find.addStatement("case $S -> $T.all()", subject.code(), FactsWriter.name(subject));
        }
        return find.addStatement(
                        "default -> throw new $T(\"no type of subject is \" + $T.of(subjectType))",
                        IllegalArgumentException.class,
                        Names.EXCERPT)
                .addCode("$<};\n")
                .build();
    }
}
