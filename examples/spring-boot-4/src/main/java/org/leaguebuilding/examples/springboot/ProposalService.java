package org.leaguebuilding.examples.springboot;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The service and the languages that it speaks. The edition, its reader and writer and the module of the mapper come with {@code
 * league-building-spring-boot-starter}.
 */
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
