package org.leaguebuilding.examples.springboot;

import java.util.List;
import java.util.Locale;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The service: one edition, its reader and writer, and the languages that it speaks. */
@SpringBootApplication(proxyBeanMethods = false)
public class ProposalService {

    /**
     * Starts the service.
     *
     * @param args properties, such as {@code --server.port=8080}
     */
    public static void main(String... args) {
        SpringApplication.run(ProposalService.class, args);
    }

    /**
     * The policy, immutable and shared by all requests.
     *
     * @return the edition as of 2005
     */
    @Bean
    LeagueBuildingPolicy policy() {
        return Editions.wuhan2005();
    }

    /**
     * The reader and writer, with the generation of Jackson that Spring Boot brings. It stops reading a body that is longer
     * than the limit, whether or not the request announced its length.
     *
     * @param policy the edition
     * @param maxBody the longest body
     * @return the reader and writer
     */
    @Bean
    LeagueBuildingJson json(LeagueBuildingPolicy policy, @Value("${proposals.max-body}") DataSize maxBody) {
        int bytes = Math.toIntExact(maxBody.toBytes());
        return LeagueBuildingJson.of(policy).with(ReadLimits.DEFAULT.withMaxDocumentBytes(bytes));
    }

    /**
     * The reader's language: the first in {@code Accept-Language} that the library speaks, else Chinese, and never that of
     * the machine.
     *
     * @return the resolver
     */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }
}
