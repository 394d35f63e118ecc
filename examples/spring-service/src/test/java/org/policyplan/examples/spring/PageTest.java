package org.policyplan.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page as a person meets it, in a real browser; with {@code -Dpolicyplan.update=true} the pictures of the docs are taken anew. */
class PageTest {
    private static final String CUSTOMS = "上海海关";
    private static final Path PICTURES =
            Boolean.getBoolean("policyplan.update") ? Path.of("../../docs/pictures") : Path.of("target/pictures");

    @TempDir
    static Path folder;

    @TempDir
    static Path profile;

    private static Client client;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(profile);
        Client.seed(folder, "plan.yaml");
        Client.seed(folder, "shanghai-agencies.yaml");
        Client.put(folder, "zz-hostile.yaml", """
                schemaVersion: "1.0"
                id: hostile
                title: <img src=x onerror="document.title='owned'">
                sections:
                  - title: <script>document.title='owned'</script>
                    measures:
                      - title: <b>甲事</b>
                        text: "</p><svg onload=alert(1)>"
                        responsibility:
                          lead: ["<i>甲</i>"]
                          responsible: [乙]
                """);
        client = Client.start(folder);
    }

    @AfterAll
    static void stop() {
        if (client != null) {
            client.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void theConsoleIsQuiet() {
        browser.media("");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String query) {
        browser.open(client.address("/" + query), 1280, 1000);
    }

    private static void count(String text) {
        browser.until(() -> browser.one("#count").getText().equals(text));
    }

    @Test
    void aPersonSeesThePlanItsTargetsMeasuresMatrixAndPicture() throws IOException {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        assertThat(browser.one("h1").getText()).isEqualTo("上海市推动数字贸易和服务贸易高质量发展的实施方案");
        assertThat(browser.one("#head").getText()).contains("沪府办发〔2024〕31号", "6 个章节 · 23 项措施 · 32 个责任单位");
        assertThat(browser.all(".target")).hasSize(3);
        assertThat(browser.one(".target").getText()).contains("达到 2600 亿美元", "2029年 · 力争");
        assertThat(browser.all("h3.section")).hasSize(6);
        assertThat(browser.all(".measure")).hasSize(23);
        assertThat(browser.all(".matrix tbody tr")).hasSize(23);
        assertThat(browser.all(".matrix thead th")).hasSize(34);
        assertThat(browser.all(".node")).hasSize(32);
        browser.picture(PICTURES.resolve("page-desktop.png"));
    }

    @Test
    void theFilterNarrowsMeasuresAndMatrixAndIsKeptInTheAddress() throws IOException {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        int expected = client.json("/agencies/" + Client.encode(CUSTOMS) + "/measures")
                .get("total")
                .asInt();
        assertThat(expected).isBetween(2, 22);
        new Select(browser.one("#agency")).selectByValue(CUSTOMS);
        count("显示 " + expected + " 项，共 23 项");
        assertThat(browser.all(".measure")).hasSize(expected);
        assertThat(browser.all(".matrix tbody tr")).hasSize(expected);
        assertThat(browser.all(".matrix thead th").size()).isLessThan(34);
        browser.script("document.getElementById('matrix').scrollIntoView()");
        browser.picture(PICTURES.resolve("page-matrix.png"));

        String address = (String) browser.script("return location.search");
        open(address);
        count("显示 " + expected + " 项，共 23 项");

        browser.one("#word").sendKeys("没有这样的词");
        count("显示 0 项，共 23 项");
        assertThat(browser.one("#measure-list").getText()).isEqualTo("没有符合条件的措施。");
        browser.one("#clear").click();
        count("显示 23 项，共 23 项");
        new Select(browser.one("#role")).selectByValue("LEAD");
        count("显示 0 项，共 23 项");
    }

    @Test
    void aNameInAMeasureFiltersByThatAgency() {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        browser.script("document.querySelector('.measure .agency').click()");
        count("显示 9 项，共 23 项");
        assertThat(new Select(browser.one("#agency")).getFirstSelectedOption().getAttribute("value"))
                .isEqualTo("市经济信息化委");
    }

    @Test
    void everythingIsReachedByKeyboard() {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
        assertThat(browser.focused().getRect().getX()).isNotNegative();
        browser.keys(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("content");

        browser.script("document.querySelector('.scroll').focus()");
        browser.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.until(() -> browser.number("document.querySelector('.scroll').scrollLeft") > 0);

        assertThat(browser.all(".node[tabindex='0']")).hasSize(1);
        browser.script("document.querySelector('.node').focus()");
        browser.keys(Keys.ARROW_RIGHT);
        assertThat(browser.focused().getAttribute("data-index")).isEqualTo("1");
        browser.keys(Keys.ENTER);
        assertThat(browser.focused().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.one(".partners").getText()).startsWith("市通信管理局与 ");
        assertThat(browser.all(".link.on")).hasSameSizeAs(browser.all(".partners li"));
        browser.keys(Keys.ENTER);
        assertThat(browser.all(".partners li")).isEmpty();
    }

    @Test
    void theLanguageChangesAndTheTextOfThePlanStays() throws IOException {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        browser.one("#language").click();
        count("23 of 23 measures shown");
        assertThat((String) browser.script("return document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(browser.one("#matrix-title").getText()).isEqualTo("Responsibility matrix");
        assertThat(browser.one(".matrix td.responsible").getText()).isEqualTo("R");
        WebElement title = browser.one("h1");
        assertThat(title.getText()).startsWith("上海市");
        assertThat(title.getAttribute("lang")).isEqualTo("zh-CN");
        new Select(browser.one("#partner")).selectByVisibleText("市商务委");
        browser.script("document.getElementById('network').scrollIntoView()");
        browser.picture(PICTURES.resolve("page-english.png"));
        browser.one("#language").click();
        count("显示 23 项，共 23 项");
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreen() throws IOException {
        browser.open(client.address("/?lang=zh&plan=" + Client.SHANGHAI), 390, 1280);
        browser.picture(PICTURES.resolve("page-phone.png"));
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        String inside = "[...document.querySelectorAll('.node text')].every(text =>"
                + " text.getBoundingClientRect().left >= 0 && text.getBoundingClientRect().right <= innerWidth)";
        assertThat((Boolean) browser.script("return " + inside)).isTrue();
        long smallest = browser.number("Math.min(...[...document.querySelectorAll('.bar button, .filter select,"
                + " .filter input, .filter button')].map(one => one.getBoundingClientRect().height))");
        assertThat(smallest).as("height of the smallest control").isGreaterThanOrEqualTo(34);
        browser.open(client.address("/?lang=en&plan=" + Client.SHANGHAI), 320, 700);
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void onPaperThereAreNoControlsAndTheMatrixFits() {
        // The width of A4 within its margins.
        browser.open(client.address("/?lang=zh&plan=" + Client.SHANGHAI), 680, 1000);
        browser.media("print");
        for (String hidden : List.of(".bar", ".parts", ".filter", ".foot", ".side")) {
            assertThat(browser.one(hidden).isDisplayed()).as(hidden).isFalse();
        }
        assertThat(browser.one("h1").isDisplayed()).isTrue();
        assertThat(browser.number("document.querySelector('.matrix').offsetWidth"))
                .isLessThanOrEqualTo(680);
        assertThat(browser.number("document.querySelector('.scroll').scrollHeight"))
                .isEqualTo(browser.number("document.querySelector('.scroll').clientHeight"));
    }

    @Test
    void markupInAPlanIsText() {
        open("?lang=zh&plan=hostile");
        assertThat(browser.one("h1").getText()).isEqualTo("<img src=x onerror=\"document.title='owned'\">");
        assertThat(browser.one(".measure").getText()).contains("<b>甲事</b>", "</p><svg onload=alert(1)>", "<i>甲</i>");
        assertThat(browser.all("main img, main script, main b, main i")).isEmpty();
        assertThat((String) browser.script("return document.title")).isEqualTo("政策责任分工");
    }

    @Test
    void aScreenReaderIsToldWhatEverythingIs() {
        open("?lang=zh&plan=" + Client.SHANGHAI);
        assertThat(
                        browser.number(
                                "[...document.querySelectorAll('select, input')].filter(one => one.labels.length === 0).length"))
                .isZero();
        assertThat(browser.number(
                        "[...document.querySelectorAll('th')].filter(one => !one.hasAttribute('scope')).length"))
                .isZero();
        assertThat(browser.number("document.querySelectorAll('[id]').length"))
                .isEqualTo(browser.number("new Set([...document.querySelectorAll('[id]')].map(one => one.id)).size"));
        assertThat(browser.number("document.querySelectorAll('h1').length")).isEqualTo(1);
        assertThat(browser.one("#count").getAttribute("aria-live")).isEqualTo("polite");
    }
}
