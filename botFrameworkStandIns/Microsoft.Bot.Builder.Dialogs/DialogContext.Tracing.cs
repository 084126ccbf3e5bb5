using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private T Traced<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (Trace(exception))
        {
            throw;
        }
    }

    private async Task<T> TracedAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception exception) when (Trace(exception))
        {
            throw;
        }
    }

    /// <summary>Notes in the exception where in the conversation it happened, once: the innermost context knows best.</summary>
    private bool Trace(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            exception.Data.Add(nameof(DialogContext), new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = AndParents().SelectMany(context => context.Stack).Select(instance => instance.Id).ToList(),
            });
        }

        return false;
    }

    private IEnumerable<DialogContext> AndParents()
    {
        for (var context = this; context != null; context = context.Parent)
        {
            yield return context;
        }
    }
}
