package org.leaguebuilding.processor;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes where the tables of subjects are found, and the forms that hosts name them by. Tables are found by a switch: a fresh process
 * would otherwise set all of them up before it reads a document of one.
 */
final class SubjectsWriter {

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    private static final ClassName SUBJECT = ClassName.bestGuess(Names.CHECKED_SUBJECT);
    private static final TypeName ANY_SUBJECT = WildcardTypeName.subtypeOf(SUBJECT);

    private final ImmutableList<FormModel> subjects;
    private final String home;

    SubjectsWriter(String home, ImmutableList<FormModel> forms) {
        this.home = home;
        this.subjects = forms.stream().filter(FormModel::isSubject).collect(ImmutableList.toImmutableList());
    }

    /** The package above that of the tables, which hosts see. */
    String above() {
        return home.substring(0, home.lastIndexOf('.'));
    }

    TypeSpec tables() {
        ClassName string = ClassName.get(String.class);
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addJavadoc(
                        "The table of a type of subject.\n\n@param subjectType the type\n@return its table; null if it is none of the"
                                + " library's\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(string, "subjectType")
                .returns(ParameterizedTypeName.get(Names.codec("Table"), ANY_SUBJECT)
                        .annotated(AnnotationSpec.builder(NULLABLE).build()))
                .beginControlFlow("return switch (subjectType)");
        MethodSpec.Builder subjectType = MethodSpec.methodBuilder("subjectType")
                .addJavadoc(
                        "The type of a subject.\n\n@param subject the subject\n@return its type; null if it is none of the library's\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(SUBJECT, "subject")
                .returns(string.annotated(AnnotationSpec.builder(NULLABLE).build()));
        for (FormModel subject : subjects) {
            find.addStatement("case $S -> $T.TABLE", subject.subjectType(), subject.table());
            subjectType
                    .beginControlFlow("if (subject instanceof $T)", subject.record())
                    .addStatement("return $S", subject.subjectType())
                    .endControlFlow();
        }
        TypeSpec.Builder tables = type("SubjectTables", "Where the tables of subjects are.\n");
        subjects.stream()
                .filter(FormModel::implied)
                .forEach(implied -> tables.addField(
                        FieldSpec.builder(string, "IMPLIED", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                .addJavadoc("What a document is taken for where it says nothing.\n")
                                .initializer("$S", implied.subjectType())
                                .build()));
        return tables.addMethod(
                        find.addStatement("default -> null").addCode("$<};\n").build())
                .addMethod(subjectType.addStatement("return null").build())
                .build();
    }

    TypeSpec forms() {
        ClassName form = ClassName.get(above(), "Form");
        TypeSpec.Builder forms = type(
                "SubjectForms",
                "The forms of the library's subjects. A document says its type in the property {@code subjectType}; where the reader is"
                        + " told the form it may\nsay nothing, but nothing else. Immutable and thread-safe.\n");
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .addParameter(String.class, "subjectType")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Optional.class), ParameterizedTypeName.get(form, ANY_SUBJECT)))
                .beginControlFlow("return switch (subjectType)");
        for (FormModel subject : subjects) {
            String constant = Ascii.toUpperCase(subject.subjectType()).replace('-', '_');
            ClassName type = ClassName.get(subject.record());
            forms.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(form, type),
                            constant,
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("{@link $T}.\n", type)
                    .initializer(
                            "new $T<>($S, $T.class)",
                            ClassName.get(above(), "SubjectForm"),
                            subject.subjectType(),
                            type)
                    .build());
            find.addStatement("case $S -> $T.of($L)", subject.subjectType(), Optional.class, constant);
        }
        return forms.addMethod(find.addStatement("default -> $T.empty()", Optional.class)
                        .addCode("$<};\n")
                        .build())
                .build();
    }

    private static TypeSpec.Builder type(String name, String about) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(about)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    boolean isNeeded() {
        return !subjects.isEmpty();
    }
}
