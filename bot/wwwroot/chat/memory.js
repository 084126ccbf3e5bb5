const name = 'backpain.chat';

/** Where this tab keeps which conversation it is in: nowhere before the chat is opened, and no longer than the tab lives. */
export const memory = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(name));
    } catch {
      return null; // No storage here, or not ours: a new conversation.
    }
  },

  write(conversation) {
    try {
      sessionStorage.setItem(name, JSON.stringify(conversation));
    } catch {
      // A browser that keeps nothing still chats; a reload then begins anew.
    }
  },
};
