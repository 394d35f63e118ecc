package org.policyplan.examples.spring;

import org.policyplan.validate.PlanValidator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The service; {@code java -jar spring-service.jar --plans.folder=plans}. */
@SpringBootApplication
@EnableConfigurationProperties(PlansProperties.class)
@EnableScheduling
public class PlanService {
    /** Made by Spring. */
    public PlanService() {}

    /**
     * Starts the service.
     *
     * @param args properties, such as {@code --plans.folder=plans}
     */
    public static void main(String[] args) {
        SpringApplication.run(PlanService.class, args);
    }

    /** Making one takes a while, so one is shared. */
    @Bean
    PlanValidator planValidator() {
        return PlanValidator.create();
    }

    /** An answer is the same as long as its bytes are, whatever has been reloaded; static files have their own dates. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/agencies/*", "/plans/*");
        return filter;
    }
}
