using Recount.Convention;
using Recount.Findings;

namespace Recount.Tests.Extraction.Summaries;

/// <summary>A whole summary of the second cycle in each language, without styles.</summary>
public class SixLanguagesTests
{
    private const string English = """
        CAC/COSP/IRG/II/3/1/Add.45
        Distr.: General
        12 May 2022
        II. Executive summary
        Kenya
        1. Introduction: overview of the legal and institutional framework of Kenya in the context of implementation of the United Nations Convention against Corruption
        The Convention entered into force in 2005.
        2. Chapter II: preventive measures
        2.1. Observations on the implementation of the articles under review
        Kenya adopted a plan (art. 5).
        2.2. Successes and good practices
        • Contracts are published (art. 9).
        2.3. Challenges in implementation
        It is recommended that Kenya:
        • Adopt a strategy (art. 5).
        2.4. Technical assistance needs identified to improve implementation of the Convention
        • Training of judges (art. 11).
        3. Chapter V: asset recovery
        3.4. Technical assistance needs identified to improve implementation of the Convention
        No technical assistance needs were identified.
        """;

    private const string French = """
        CAC/COSP/IRG/II/3/1/Add.45
        Distr. générale
        12 mai 2022
        II. Résumé analytique
        Kenya
        1. Introduction : présentation du cadre juridique et institutionnel du Kenya dans le contexte de l’application de la Convention
        La Convention est entrée en vigueur en 2005.
        2. Chapitre II : mesures préventives
        2.1. Observations sur l’application des articles examinés
        Le Kenya a adopté un plan (art. 5).
        2.2. Succès et bonnes pratiques
        • Les marchés sont publiés (art. 9).
        2.3. Difficultés d’application, le cas échéant
        Il est recommandé que le Kenya :
        • Adopte une stratégie (art. 5).
        2.4. Besoins d’assistance technique recensés aux fins d’améliorer l’application de la Convention
        • Formation des juges (art. 11).
        3. Chapitre V : recouvrement d’avoirs
        3.4. Besoins d’assistance technique
        Aucun besoin d’assistance technique n’a été recensé.
        """;

    private const string Spanish = """
        CAC/COSP/IRG/II/3/1/Add.45
        Distr. general
        12 de mayo de 2022
        II. Resumen
        Kenya
        1. Introducción: sinopsis del marco jurídico e institucional de Kenya en el contexto de la aplicación de la Convención
        La Convención entró en vigor en 2005.
        2. Capítulo II: medidas preventivas
        2.1. Observaciones sobre la aplicación de los artículos objeto de examen
        Kenya aprobó un plan (art. 5).
        2.2. Logros y buenas prácticas
        • Los contratos se publican (art. 9).
        2.3. Problemas en la aplicación
        Se recomienda que Kenya:
        • Apruebe una estrategia (art. 5).
        2.4. Necesidades de asistencia técnica identificadas para mejorar la aplicación de la Convención
        • Capacitación de jueces (art. 11).
        3. Capítulo V: recuperación de activos
        3.4. Necesidades de asistencia técnica determinadas para mejorar la aplicación de la Convención
        No se detectaron necesidades de asistencia técnica.
        """;

    private const string Russian = """
        CAC/COSP/IRG/II/3/1/Add.45
        Distr.: General
        12 May 2022
        II. Резюме
        Кения
        1. Введение: обзор правовой и институциональной основы Кении в контексте осуществления Конвенции
        Конвенция вступила в силу в 2005 году.
        2. Глава II: меры по предупреждению коррупции
        2.1. Замечания по вопросам осуществления рассматриваемых статей
        Кения приняла план (ст. 5).
        2.2. Успешные результаты и виды успешной практики
        • Договоры публикуются (ст. 9).
        2.3. Трудности в осуществлении
        Кении рекомендуется:
        • Принять стратегию (ст. 5).
        2.4. Потребности в технической помощи, выявленные в целях совершенствования осуществления Конвенции
        • Подготовка судей (ст. 11).
        3. Глава V: меры по возвращению активов
        3.4. Потребности в технической помощи
        Потребностей в технической помощи выявлено не было.
        """;

    private const string Chinese = """
        CAC/COSP/IRG/II/3/1/Add.45
        2022年5月12日
        二. 执行摘要
        肯尼亚
        1. 导言：肯尼亚实施《联合国反腐败公约》的法律和体制框架概述
        《公约》于2005年生效。
        2. 第二章：预防措施
        2.1. 对所审议条款实施情况的意见
        肯尼亚通过了一项计划（第五条）。
        2.2. 成功经验和良好做法
        • 合同予以公布（第九条）。
        2.3. 实施方面的挑战
        建议肯尼亚：
        • 通过一项战略（第五条）。
        2.4. 为改进《公约》实施工作而确定的技术援助需要
        • 法官培训（第十一条）。
        3. 第五章：资产的追回
        3.4. 技术援助需求
        没有查明技术援助需要。
        """;

    private const string Arabic = """
        CAC/COSP/IRG/II/3/1/Add.45
        12 أيار/مايو 2022
        ثانياً- خلاصة وافية
        كينيا
        1- مقدمة: لمحة عامة عن الإطار القانوني والمؤسسي لكينيا في سياق تنفيذ اتفاقية الأمم المتحدة لمكافحة الفساد
        دخلت الاتفاقية حيز النفاذ في عام 2005.
        2- الفصل الثاني: التدابير الوقائية
        2-1 ملاحظات على تنفيذ المواد المستعرضة
        اعتمدت كينيا خطة (المادة 5).
        2-2 التجارب الناجحة والممارسات الجيدة
        • تنشر العقود (المادة 9).
        2-3 التحديات التي تواجه التنفيذ
        يوصى بأن تقوم كينيا بما يلي:
        • اعتماد استراتيجية (المادة 5).
        2-4 الاحتياجات من المساعدة التقنية المستبانة من أجل تحسين تنفيذ الاتفاقية
        • تدريب القضاة (المادة 11).
        3- الفصل الخامس: استرداد الموجودات
        3-4 الاحتياجات من المساعدة التقنية
        لم تُحدَّد أي احتياجات من المساعدة التقنية.
        """;

    public static TheoryData<Language, string> All => new()
    {
        { Language.English, English },
        { Language.French, French },
        { Language.Spanish, Spanish },
        { Language.Russian, Russian },
        { Language.Chinese, Chinese },
        { Language.Arabic, Arabic },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void The_masthead_is_read(Language language, string text)
    {
        var summary = SummaryText.Read(text);

        Assert.Null(summary.Rejection);
        Assert.Equal(language, summary.Language);
        Assert.Equal("KEN", summary.StateCode);
        Assert.Equal(2, summary.Cycle);
        Assert.Equal("CAC/COSP/IRG/II/3/1/Add.45", summary.Symbol);
        Assert.Equal(new DateOnly(2022, 5, 12), summary.Issued);
        Assert.Null(summary.Finalized);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_section_gives_its_findings(Language language, string text)
    {
        var summary = SummaryText.Read(text);

        var found = summary.Findings.Select(finding => $"{finding.Kind} {finding.Chapter} {string.Join(';', finding.Provisions)} {finding.Source.Section}");
        Assert.Equal(["GoodPractice II 9 2.2", "Challenge II 5 2.3", "Need II 11 2.4"], found);
        Assert.Equal(language, summary.Language);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_chapter_without_needs_says_so(Language language, string text)
    {
        var summary = SummaryText.Read(text);

        Assert.Equal(["V"], summary.NoNeedsStated.Select(chapter => chapter.ToString()));
        Assert.Equal(ChapterStatement.NoneStated, summary.Statements[Chapter.V]);
        Assert.Equal(ChapterStatement.Listed, summary.Statements[Chapter.II]);
        Assert.Equal(language, summary.Language);
    }
}
