package dev.nodesmith.generate;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * Prints templates. The only class that knows the template engine: FreeMarker with {@code [=x]} interpolation, because
 * TypeScript leaves that alone, and {@code <#if>} tags, whose lines vanish.
 */
public final class Renderer {

    private final Configuration configuration;

    public Renderer() {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new ClassTemplateLoader(Renderer.class.getClassLoader(), ""));
        c.setDefaultEncoding("UTF-8");
        c.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setLocalizedLookup(false);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLogTemplateExceptions(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        this.configuration = c;
    }

    /**
     * The template's text with the values of {@code model}.
     *
     * @param template class-path name, {@code dev/nodesmith/generate/http/fastify/app.ts.ftl}
     */
    public String render(String template, Map<String, ?> model) {
        try {
            Template parsed = configuration.getTemplate(template);
            StringWriter out = new StringWriter();
            parsed.process(model, out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new GenerationException("template " + template + ": " + e.getMessage(), e);
        }
    }
}
