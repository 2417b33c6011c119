package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What the compiler calls: makes the lists and paths of the facts of each subject, and the tables that a package asks
 * for. */
public final class FactProcessor extends AbstractProcessor {

    private final List<FactEntry.OfSubject> subjects = new ArrayList<>();
    private boolean refused;

    /** Called by the compiler. */
    public FactProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ImmutableSet.of(Names.FACT, Names.SUBJECT, Names.FORMS);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(Names.SUBJECT)) {
                round.getElementsAnnotatedWith(annotation).forEach(this::makeFacts);
                makeRegistry();
            } else if (annotation.getQualifiedName().contentEquals(Names.FORMS)) {
                round.getElementsAnnotatedWith(annotation).forEach(this::makeTables);
            }
        }
        return false;
    }

    private void makeFacts(Element subject) {
        boolean before = refused;
        refused = false;
        FactEntry.OfSubject facts = new FactWalk(
                        processingEnv.getTypeUtils(), processingEnv.getElementUtils(), this::refuse)
                .read((TypeElement) subject);
        if (!refused) {
            String packageName = processingEnv
                    .getElementUtils()
                    .getPackageOf(subject)
                    .getQualifiedName()
                    .toString();
            if (processingEnv
                    .getElementUtils()
                    .getModuleOf(subject)
                    .getQualifiedName()
                    .contentEquals(Names.CORE)) {
                subjects.add(facts);
            }
            write(packageName, FactsWriter.write(facts));
            write(packageName, PathsWriter.write(facts));
        }
        refused |= before;
    }

    /** Of the library's own subjects, in alphabetical order, for the compiler takes the sources in that of the file system. */
    private void makeRegistry() {
        if (!refused && !subjects.isEmpty()) {
            subjects.sort(Comparator.comparing(FactEntry.OfSubject::code));
            write(Names.SUBJECT_FACTS.packageName(), RegistryWriter.write(subjects));
            write(Names.FACT_TOPICS.packageName(), TopicsWriter.write(subjects));
        }
    }

    private void makeTables(Element home) {
        FormModels models = new FormModels(
                processingEnv.getTypeUtils(), processingEnv.getElementUtils(), (PackageElement) home, this::refuse);
        ImmutableList<FormModel> forms = models.read();
        if (refused) {
            return;
        }
        String packageName = ((PackageElement) home).getQualifiedName().toString();
        forms.forEach(form -> write(packageName, new TableWriter(form).write()));
        write(packageName, new BindingsWriter(packageName).write(forms, models.codes()));
        SubjectsWriter subjectForms = new SubjectsWriter(packageName, forms);
        if (subjectForms.isNeeded()) {
            write(packageName, subjectForms.tables());
            write(subjectForms.above(), subjectForms.forms());
        }
    }

    private void refuse(Refusal refusal) {
        refused = true;
        refusal.report(processingEnv.getMessager());
    }

    private void write(String packageName, TypeSpec type) {
        try {
            JavaFile.builder(packageName, type)
                    .indent("    ")
                    .skipJavaLangImports(true)
                    .build()
                    .writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
