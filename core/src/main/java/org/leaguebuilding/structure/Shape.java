package org.leaguebuilding.structure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.leaguebuilding.validation.MalformedValueException;

/** How the builders of the library's records are generated. The builder that hosts see is each record's own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        throwForInvalidImmutableState = MalformedValueException.class,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        // Hosts compile without these tools: the generated classes may not name their annotations.
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            com.google.errorprone.annotations.CanIgnoreReturnValue.class
        },
        depluralize = true,
        depluralizeDictionary = {"exemplaryYouth:exemplaryYouth", "replaces:replaces", "veto:vetoes", "basis:bases"})
public @interface Shape {}
