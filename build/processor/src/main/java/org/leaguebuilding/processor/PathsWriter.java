package org.leaguebuilding.processor;

import com.google.common.base.CaseFormat;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the paths of the facts that a policy judges, for its checks: {@code COMMUNITIES_MEMBER_COUNT} is {@code
 * communities[].memberCount}, {@code EACH_OF_COMMUNITIES} is {@code communities[]}, and {@code haves(Have)} is a key of a map.
 * What no provision asks for has none: the first check of a process would pay for it.
 */
final class PathsWriter {

    private static final ClassName KEYED_PATHS = ClassName.get("org.leaguebuilding.rule", "KeyedPaths");

    private final TypeSpec.Builder paths;

    private PathsWriter(ClassName subject) {
        this.paths = TypeSpec.classBuilder(subject.simpleName() + "Paths")
                .addJavadoc("Where the facts of {@link $T} stand.\n", subject)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    static TypeSpec write(FactEntry.OfSubject subject) {
        PathsWriter writer = new PathsWriter(ClassName.get(subject.record()));
        subject.entries().stream().filter(FactEntry::isJudged).forEach(writer::add);
        return writer.paths.build();
    }

    private void add(FactEntry entry) {
        if (entry.keyed()) {
            addKeyed(entry);
            return;
        }
        addPath(constant(entry.path()), entry.path());
        if (entry.isListOfObjects()) {
            addPath("EACH_OF_" + constant(entry.path()), entry.path() + "[]");
        }
    }

    private void addPath(String name, String path) {
        addField(Names.FACT_PATH, name, CodeBlock.of("$T.of($S)", Names.FACT_PATH, path));
    }

    private void addKeyed(FactEntry entry) {
        TypeName key = ClassName.get(entry.codes().orElseThrow());
        TypeName type = ParameterizedTypeName.get(KEYED_PATHS, key);
        addField(type, constant(entry.path()), CodeBlock.of("$T.of($S, $T.class)", KEYED_PATHS, entry.path(), key));
    }

    private void addField(TypeName type, String name, CodeBlock value) {
        paths.addField(FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }

    private static String constant(String path) {
        StringBuilder name = new StringBuilder();
        for (String part : path.replace("[]", "").split("\\.", -1)) {
            name.append(name.isEmpty() ? "" : "_").append(CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, part));
        }
        return name.toString();
    }
}
