package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableMap;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.leaguebuilding.processor.FormModel.CodecModel;

/** Finds the codec of the values of a component. */
final class CodecFinder {

    private final Types types;
    private final Elements elements;
    private final String packageName;
    private final ImmutableMap<String, TypeElement> written;
    private final Consumer<TypeElement> records;
    private final Map<String, CodecModel> codes = new LinkedHashMap<>();

    /**
     * Finds codecs in a package.
     *
     * @param packageName the package
     * @param written where the codecs of types are that are written by hand
     * @param records takes the records that are met
     */
    CodecFinder(
            Types types,
            Elements elements,
            String packageName,
            ImmutableMap<String, TypeElement> written,
            Consumer<TypeElement> records) {
        this.types = types;
        this.elements = elements;
        this.packageName = packageName;
        this.written = written;
        this.records = records;
    }

    /** The codes that were met, by the names of their types. */
    Map<String, CodecModel> codes() {
        return codes;
    }

    /** The table of a record. */
    ClassName table(TypeElement record) {
        return ClassName.get(packageName, record.getSimpleName() + "Table");
    }

    private ClassName codecs() {
        return Names.codec("Codecs");
    }

    CodecModel find(RecordComponentElement component, FactModel fact, TypeMirror type) {
        if (type.getKind() == TypeKind.BOOLEAN) {
            return CodecModel.named(TypeName.BOOLEAN.box(), "$T.BOOLEAN", codecs());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            throw unknown(component, type);
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        TypeName name = TypeName.get(type);
        return switch (element.getQualifiedName().toString()) {
            case "java.lang.String" -> CodecModel.named(name, "$T.$L", codecs(), fact.text());
            case "java.lang.Boolean" -> CodecModel.named(name, "$T.BOOLEAN", codecs());
            case "java.time.LocalDate" -> CodecModel.named(name, "$T.DATE", codecs());
            case "java.math.BigDecimal" -> CodecModel.named(name, "$T.$L", Names.codec("NumberCodecs"), fact.decimal());
            case Names.RATIO -> CodecModel.named(name, "$T.RATIO", Names.codec("NumberCodecs"));
            case Names.PERSON -> CodecModel.named(name, "$T.PERSON", codecs());
            case Names.SET -> set(component, fact, declared);
            case Names.LIST -> days(component, declared);
            case Names.MAP -> map(component, fact, declared);
            default -> ofLibrary(component, element);
        };
    }

    private CodecModel set(RecordComponentElement component, FactModel fact, DeclaredType set) {
        CodecModel element = find(component, fact, set.getTypeArguments().get(0));
        TypeName name = TypeName.get(set);
        if (element.expression().toString().endsWith("Codecs.ID")) {
            return CodecModel.named(name, "$T.$L", codecs(), fact.isNeverEmpty() ? "SOME_IDS" : "ID_SET");
        }
        return CodecModel.made(name, "$T.$L($L)", codecs(), fact.isNeverEmpty() ? "some" : "set", element.expression());
    }

    private CodecModel days(RecordComponentElement component, DeclaredType list) {
        if (!list.getTypeArguments().get(0).toString().equals("java.time.LocalDate")) {
            throw new Refusal(component, "a list that may be absent is one of days; " + list + " has no form");
        }
        return CodecModel.named(TypeName.get(list), "$T.DATES", codecs());
    }

    private CodecModel map(RecordComponentElement component, FactModel fact, DeclaredType map) {
        TypeMirror keys = map.getTypeArguments().get(0);
        CodecModel values = find(component, fact, map.getTypeArguments().get(1));
        TypeName name = TypeName.get(map);
        if (keys.toString().equals("java.lang.String")) {
            return CodecModel.made(name, "$T.byCode($L)", Names.codec("MapCodec"), values.expression());
        }
        TypeElement key = (TypeElement) types.asElement(keys);
        if (!isClosed(key)) {
            throw new Refusal(component, "keys are codes of a closed set or of the host's, not " + keys);
        }
        ofLibrary(component, key);
        return CodecModel.made(
                name,
                "$T.closed($S, $T.class, $L)",
                Names.codec("MapCodec"),
                component.getSimpleName(),
                keys,
                values.expression());
    }

    private CodecModel ofLibrary(RecordComponentElement component, TypeElement element) {
        TypeElement by = written.get(element.getQualifiedName().toString());
        if (by != null) {
            return byHand(component, element, by);
        }
        if (isClosed(element)) {
            return code(element, CodecModel.made(ClassName.get(element), "$T.closed($T.class)", codecs(), element));
        }
        if (isA(element, Names.OPEN_CODE)) {
            return code(
                    element,
                    CodecModel.made(
                            ClassName.get(element),
                            "$T.open($T.builtIn(), $T.terms(), $T::of)",
                            codecs(),
                            element,
                            element,
                            element));
        }
        if (element.getKind() == ElementKind.RECORD) {
            records.accept(element);
            return CodecModel.named(ClassName.get(element), "$T.TABLE", table(element));
        }
        throw unknown(component, element.asType());
    }

    private CodecModel code(TypeElement element, CodecModel codec) {
        codes.put(element.getQualifiedName().toString(), codec);
        return codec;
    }

    private CodecModel byHand(RecordComponentElement component, TypeElement element, TypeElement by) {
        for (VariableElement field : ElementFilter.fieldsIn(by.getEnclosedElements())) {
            if (field.getModifiers().contains(Modifier.STATIC)
                    && field.asType() instanceof DeclaredType type
                    && type.getTypeArguments().size() == 1
                    && isOf(element, type.getTypeArguments().get(0))) {
                return CodecModel.named(
                        TypeName.get(type.getTypeArguments().get(0)), "$T.$L", by, field.getSimpleName());
            }
        }
        throw new Refusal(component, by + " has no constant that is the codec of " + element);
    }

    /** A class with type parameters is written with any arguments. */
    private boolean isOf(TypeElement element, TypeMirror type) {
        return types.isSameType(types.erasure(type), types.erasure(element.asType()));
    }

    private boolean isClosed(TypeElement element) {
        return element.getKind() == ElementKind.ENUM && isA(element, Names.CODED);
    }

    private boolean isA(TypeElement element, String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .map(type -> types.isAssignable(element.asType(), type.asType()))
                .orElse(false);
    }

    private static Refusal unknown(RecordComponentElement component, TypeMirror type) {
        return new Refusal(component, "values of type " + type + " have no form");
    }
}
