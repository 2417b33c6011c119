package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import javax.lang.model.element.Modifier;
import org.leaguebuilding.processor.FormModel.CodecModel;

/** Writes the list of what stands in JSON, for hosts that bind it within their own classes. */
final class BindingsWriter {

    private final ClassName binding;

    BindingsWriter(String packageName) {
        this.binding = ClassName.get(packageName, "Binding");
    }

    TypeSpec write(ImmutableList<FormModel> forms, ImmutableList<CodecModel> codes) {
        ClassName list = ClassName.bestGuess(Names.LIST);
        TypeName any = ParameterizedTypeName.get(binding, WildcardTypeName.subtypeOf(Object.class));
        CodeBlock.Builder all = CodeBlock.builder();
        for (CodecModel code : codes) {
            add(all, code.type(), code.expression());
        }
        for (FormModel form : forms) {
            add(all, ClassName.get(form.record()), CodeBlock.of("$T.TABLE", form.table()));
        }
        return TypeSpec.classBuilder("FormBindings")
                .addJavadoc("The codes and records of which the build makes the form.\n")
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(list, any))
                        .addStatement("return $T.<$T>builder()$L\n.build()", list, any, all.build())
                        .build())
                .build();
    }

    private void add(CodeBlock.Builder all, TypeName type, CodeBlock codec) {
        all.add("\n.add(new $T<>($T.class, $L))", binding, type, codec);
    }
}
