using Backpain.Knowledge.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Backpain.Bot.Pages;

/// <summary>The clinic's page: the acupuncture fact sheet, with the chat launcher.</summary>
public sealed class IndexPage(IContentLibrary content) : PageModel
{
    private const string FrontSheet = "acupuncture-for-back-pain";

    public FactSheet Sheet { get; } = content.Current.FindSheet(FrontSheet) ?? content.Current.FactSheets[0];
}
