`default_nettype none
// The schedule of a step, and where the tile is in it. An entry takes 24 cycles: 22 of the state fetch, in which the pipeline runs empty and the entry's words
// are read, and two that find the end of its list. Programs of cells end with 15 cycles in which the pipeline runs empty, the ring, and 10 of the state rest,
// in which the tile's own list is looked up for the report as that of an entry is.
module nl_sequencer #(
    parameter T_LOG = 0,
    parameter EB    = 5,                  // entries of the schedule are 2^EB
    parameter PLASTIC = 1,
    parameter PORTS = 0,
    parameter GRADED = 0,
    parameter FIRST = 1                   // the tile that reports
) (
    input  wire          clk,
    input  wire          rst,
    input  wire          go,
    output wire          idle,
    input  wire          we,
    input  wire [EB+2:0] wa,
    input  wire [15:0]   wd,
    // The entry under way.
    output reg  [15:0]   population,
    output reg  [15:0]   w2,
    output reg  [15:0]   flags,
    output reg  [15:0]   w4,
    output reg  [15:0]   w5,
    output reg  [15:0]   code,
    output reg  [15:0]   length,
    output wire          is_cells,
    output wire          is_group,
    output wire          is_pre,
    output wire          is_post,
    output wire          is_port,
    // States.
    output wire          fetch,
    output wire          rows,
    output wire          cells,
    output wire          drain,
    output wire          ring,
    output wire          report,
    output wire          port,
    output wire          host,            // nothing runs
    input  wire          rows_end,
    input  wire          cells_end,
    input  wire          port_end,
    input  wire          report_end,
    // The ring of tiles.
    output wire          at_cells,
    input  wire          all_at_cells,
    output wire          ring_turn,       // entries of this round may go
    input  wire          any_ring_busy,
    // Lists: see nl_lists.
    output wire          begins,          // the entry's work begins
    output wire          note,
    output wire [1:0]    note_word,
    output wire [1:0]    look_word,
    output wire          take_start,
    output wire          take_end,
    output wire          to_here,
    output wire          take_entry,
    output reg           blank            // since the reset no step has been done: lists are empty
);
    localparam S_IDLE = 3'd0, S_FETCH = 3'd1, S_ROWS = 3'd2, S_CELLS = 3'd3, S_DRAIN = 3'd4, S_RING = 3'd5, S_REST = 3'd6, S_OUT = 3'd7;

    reg [2:0]    state;
    reg [4:0]    fc;
    reg [EB-1:0] entry_no;
    reg [2:0]    kind;
    reg          shift, port_due;
    reg [T_LOG:0] round;
    wire [15:0]  word;
    nl_ram #(.WIDTH(16), .ABITS(EB + 3)) schedule (.clk(clk), .we(we), .wa(wa), .wd(wd), .re(1'b1), .ra({entry_no, fc[2:0]}), .rd(word));

    assign is_cells = kind == 3'd5;
    assign is_group = kind == 3'd2;
    assign is_pre   = PLASTIC && kind == 3'd3;
    assign is_post  = PLASTIC && kind == 3'd4;
    assign is_port  = PORTS && kind == 3'd1;
    assign host     = state == S_IDLE;
    assign idle     = host && !go;
    assign fetch    = state == S_FETCH;
    assign rows     = state == S_ROWS;
    assign cells    = state == S_CELLS;
    assign drain    = state == S_DRAIN;
    assign ring     = T_LOG != 0 && state == S_RING;
    assign report   = state == S_OUT && !is_port;
    assign port     = PORTS && state == S_OUT && is_port;
    assign ring_turn = ring && fc == 5'd0;

    wire   last     = fc[4] && fc[2] && fc[0];             // 21
    wire   replicated = flags[0];
    // All tiles begin these at once: states change, or a state of one tile grades the rows of all.
    wire   together = is_cells || GRADED && is_group && flags[5];
    assign at_cells = fetch && last && together;
    assign begins   = fetch && last;
    // 18, 19 and 20: the same in fetch and in rest.
    assign look_word  = !fc[1] ? 2'd0 : T_LOG != 0 && is_post ? 2'd2 : 2'd1;
    assign take_start = fc[4] && fc[2:0] == 3'd2 || T_LOG != 0 && drain && fc == 5'd5;
    assign take_end   = fc[4] && fc[2:0] == 3'd3;
    assign take_entry = fc[4] && fc[2:0] == 3'd4;
    assign to_here    = T_LOG != 0 && (drain && fc == 5'd15 || ring && fc == 5'd3);
    // A list begins where the work does. It ends where it is read, or with a port when the next entry is fetched.
    wire   ended      = state == S_REST && fc == 5'd12 || PORTS && port_due && fc == 5'd2;
    wire   own_ended  = T_LOG != 0 && drain && fc == 5'd15;
    assign note       = begins && (is_cells || is_port) || ended || own_ended;
    assign note_word  = {own_ended, ended};

    always @(posedge clk) begin
        fc    <= fc + 1'b1;
        shift <= fetch && fc[4:3] == 2'b01;
        port_due <= port || port_due && !fc[3];
        if (shift)
            {kind, population, w2, flags, w4, w5, code, length} <= {population[2:0], w2, flags, w4, w5, code, length, word};
        case (state)
            S_IDLE: begin
                entry_no <= {EB{1'b0}};
                fc       <= 5'd0;
                if (go) state <= S_FETCH;
            end
            S_FETCH: begin
                if (fc == 5'd9 && word[2:0] == 3'd0) begin
                    state <= S_IDLE;
                    blank <= 1'b0;
                end
                if (last) begin
                    if (together && !all_at_cells) begin
                        fc <= fc;
                    end else begin
                        state    <= is_cells ? S_CELLS : is_port ? S_OUT : S_ROWS;
                        entry_no <= entry_no + 1'b1;
                        fc       <= 5'd0;
                    end
                end
            end
            S_ROWS: begin
                fc <= 5'd0;
                if (rows_end) state <= S_FETCH;
            end
            S_CELLS: begin
                fc <= 5'd1;
                if (cells_end) state <= S_DRAIN;
            end
            S_DRAIN: begin
                round <= (1 << T_LOG) - 1;
                if (fc == 5'd15) begin
                    state <= T_LOG != 0 && !replicated ? S_RING : S_REST;
                    fc    <= T_LOG != 0 && !replicated ? 5'd0 : 5'd12;
                end
            end
            S_RING: begin
                if (any_ring_busy) fc <= fc;
                if (fc == 5'd3) begin
                    round <= round - 1'b1;
                    fc    <= round == 1 ? 5'd12 : 5'd0;
                    if (round == 1) state <= S_REST;
                end
            end
            S_REST:
                if (last) begin
                    fc    <= 5'd0;
                    state <= FIRST && flags[1] ? S_OUT : S_FETCH;
                end
            default: begin
                fc <= 5'd0;
                if (is_port ? port_end : report_end) state <= S_FETCH;
            end
        endcase
        if (rst) begin
            state <= S_IDLE;
            blank <= 1'b1;
            port_due <= 1'b0;
        end
    end
endmodule
