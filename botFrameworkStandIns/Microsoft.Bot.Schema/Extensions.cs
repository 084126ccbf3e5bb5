namespace Microsoft.Bot.Schema;

public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => new Attachment { ContentType = HeroCard.ContentType, Content = card };
}
