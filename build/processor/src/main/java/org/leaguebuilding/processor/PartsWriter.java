package org.leaguebuilding.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Writes what takes a value apart and puts one together: by the record's constructor, or by {@code of} of a class. */
final class PartsWriter {

    private static final TypeName PARTS = ArrayTypeName.of(ClassName.get(Object.class)
            .annotated(AnnotationSpec.builder(Names.NULLABLE).build()));

    private PartsWriter() {}

    static MethodSpec parts(TypeElement owner, Collection<FactEntry> entries) {
        ClassName type = ClassName.get(owner);
        return start("parts")
                .addParameter(Object.class, "owner")
                .returns(PARTS)
                .addStatement("$T it = ($T) owner", type, type)
                .addStatement(
                        "return new $T[] {$L}",
                        Object.class,
                        entries.stream().map(PartsWriter::read).collect(CodeBlock.joining(", ")))
                .build();
    }

    static MethodSpec make(TypeElement owner, Collection<FactEntry> entries) {
        CodeBlock.Builder parts = CodeBlock.builder();
        int place = 0;
        for (FactEntry entry : entries) {
            parts.add(place == 0 ? "\n" : ",\n").add(fact(entry, "parts[" + place++ + "]"));
        }
        return start("make")
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addParameter(PARTS, "parts")
                .returns(Object.class)
                .addStatement(
                        owner.getKind() == ElementKind.RECORD ? "return new $T($L)" : "return $T.of($L)",
                        ClassName.get(owner),
                        parts.build())
                .build();
    }

    private static MethodSpec.Builder start(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    private static CodeBlock read(FactEntry entry) {
        if (ReadersWriter.isOptionalCount(entry)) {
            return CodeBlock.of("countOrNull(it.$L())", entry.name());
        }
        return CodeBlock.of(ReadersWriter.isOptional(entry) ? "orNull(it.$L())" : "it.$L()", entry.name());
    }

    private static CodeBlock fact(FactEntry entry, String part) {
        if (ReadersWriter.isOptionalCount(entry)) {
            return CodeBlock.of("countOf($L)", part);
        }
        if (ReadersWriter.isOptional(entry)) {
            TypeName stated = TypeName.get(
                    ((DeclaredType) entry.type()).getTypeArguments().get(0));
            return CodeBlock.of("$T.ofNullable(($T) $L)", Optional.class, stated, part);
        }
        return CodeBlock.of("($T) given($L)", TypeName.get(entry.type()), part);
    }
}
