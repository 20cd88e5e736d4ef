`default_nettype none
// The host's frames: unstuffed and checked, carried out, answered. Payloads wait in a buffer until their check sum is right; a response stays in
// its buffer until the next request, so that it can be given once more.
module nl_link #(
    parameter UNITS    = 1,               // lanes of the whole core
    parameter T_LOG    = 0,
    parameter L_LOG    = 0,
    parameter TB       = 8,
    parameter DB       = 2,
    parameter RB       = 1,
    parameter VB       = 3,
    parameter AW       = 14,
    parameter IW       = 14,
    parameter SB       = 0,
    parameter B        = 16,
    parameter CB       = 8,
    parameter TABLES   = 0,
    parameter RW       = 10,
    parameter EB       = 5,
    parameter RANDOM   = 1,
    parameter BITOPS   = 1,
    parameter PLASTIC  = 1,
    parameter WIDE     = 1,
    parameter PORTS    = 0,
    parameter CYCLES   = 64
) (
    input  wire          clk,
    input  wire          rst,
    input  wire          rx_valid,
    input  wire [7:0]    rx_data,
    output wire          rx_ready,
    output reg           tx_valid,
    output reg  [7:0]    tx_data,
    input  wire          tx_ready,
    // The engine.
    output reg           core_rst,
    output reg           h_go,
    output reg           h_we,
    output wire [3:0]    h_space,
    output wire [3:0]    h_unit,
    output reg  [17:0]   h_addr,
    output reg  [15:0]   h_data,
    input  wire [15:0]   h_result,
    output reg           run,
    output wire [31:0]   run_steps,
    input  wire          running,
    input  wire [31:0]   step,
    input  wire [CYCLES-1:0] cycles,
    input  wire [1:0]    flags,
    input  wire          starving,
    input  wire          out_valid,
    input  wire [15:0]   out_word,
    output wire          out_take,
    output wire          in_put,
    input  wire          in_room
);
    localparam IDLE = 5'd0, SUM = 5'd1, CHECK = 5'd2, ARGS = 5'd3, CODE = 5'd4, HEAD = 5'd5, HEAD2 = 5'd6, BODY = 5'd7, WORD = 5'd8, WORD2 = 5'd9, ACCESS = 5'd10,
               LOW = 5'd11, HIGH = 5'd12, STATUS = 5'd13, NAK = 5'd14, NAK2 = 5'd15, NAK3 = 5'd16, OPEN = 5'd17, LOAD = 5'd18, BYTE = 5'd19, NEXT = 5'd20,
               CLOSE = 5'd21, CLEAR = 5'd22, TAKEN = 5'd23, SEQ = 5'd24, MARK = 5'd25;
    localparam [7:0] CAPS = 8'h01, WRITE = 8'h02, READ = 8'h03, RUN = 8'h04, POLL = 8'h05, PUSH = 8'h06, RESET = 8'h07;
    // Where the refusal of a frame lies, beside the last response.
    localparam [7:0] NAK_AT = 8'hf0;

    reg  [4:0]  state;
    reg  [7:0]  ptr, len, count, left, next_seq, tx_end;
    reg  [15:0] crc;
    reg  [7:0]  bits;
    reg  [3:0]  bit_no;
    reg         escape, sending, nak, refused, is_next, is_last, is_refused;
    reg  [1:0]  tail;                     // 0 the body goes, 1 and 2 its check sum
    wire        fed = crc[15] ^ bits[7];

    // Buffers: what came, and what goes.
    reg         rx_we, tx_we;
    reg  [7:0]  rx_wd, tx_wa, tx_wd;
    reg  [7:0]  rx_wa;
    wire [7:0]  rx_q, tx_q;
    nl_ram #(.WIDTH(8), .ABITS(8)) rx_buffer (.clk(clk), .we(rx_we), .wa(rx_wa), .wd(rx_wd), .re(1'b1), .ra(ptr), .rd(rx_q));
    nl_ram #(.WIDTH(8), .ABITS(8)) tx_buffer (.clk(clk), .we(tx_we), .wa(tx_wa), .wd(tx_wd), .re(1'b1), .ra(ptr), .rd(tx_q));

    // The request: seq, code, six bytes of arguments, and the byte behind them.
    reg  [71:0] head;
    wire [7:0]  seq    = head[7:0];
    wire [7:0]  code   = head[15:8];
    wire [7:0]  space  = head[23:16];
    wire [7:0]  unit   = head[31:24];
    assign h_space     = space[3:0];
    assign h_unit      = unit[3:0];
    assign run_steps   = head[47:16];
    wire        readable = space == 8'd1 || space == 8'd5 && WIDE != 0 || space == 8'd10;
    wire        writable = space <= 8'd10 && (space != 8'd5 || WIDE != 0) && (space[7:1] != 7'd3 || PLASTIC != 0) && (space != 8'd2 || TABLES >= 0);
    wire        refuse   = running || unit >= UNITS || (code == READ ? !readable : !writable);
    wire        at_end   = ptr >= len - 8'd2;

    reg [7:0] poll, caps;
    always @* begin
        case (count[3:0])
            4'd0: poll = {5'b0, starving, out_valid, running};
            4'd1: poll = {6'b0, flags};
            4'd2: poll = step[7:0];
            4'd3: poll = step[15:8];
            4'd4: poll = step[23:16];
            4'd5: poll = step[31:24];
            4'd6: poll = cycles[7:0];
            4'd7: poll = cycles[15:8];
            4'd8: poll = cycles[23:16];
            4'd9: poll = cycles[31:24];
            4'd10: poll = CYCLES > 32 ? cycles >> 32 : 8'd0;
            4'd11: poll = CYCLES > 40 ? cycles >> 40 : 8'd0;
            4'd12: poll = CYCLES > 48 ? cycles >> 48 : 8'd0;
            default: poll = CYCLES > 56 ? cycles >> 56 : 8'd0;
        endcase
    end

    localparam [15:0] C_LANES = 1 << L_LOG, C_TILES = 1 << T_LOG, C_RECEPTORS = 1 << RB, C_VARIABLES = 1 << VB, C_TABLES = TABLES < 0 ? 0 : 1 << TABLES,
                      C_CODE = 1 << CB, C_ROWS = 1 << RW, C_DEPTH = 1 << (AW - 4), C_VS = WIDE != 0 ? 1 << SB : 0, C_INC = PLASTIC != 0 ? 1 << (IW - 4) : 0,
                      C_ENTRIES = 1 << EB, C_TB = TB, C_DB = DB, C_B = B, C_AW = AW,
                      C_FEATURES = (RANDOM != 0 ? 1 : 0) + (BITOPS != 0 ? 2 : 0) + (PLASTIC != 0 ? 4 : 0) + (WIDE != 0 ? 8 : 0) + (PORTS != 0 ? 64 : 0);
    localparam [327:0] TABLE = {16'd4, 16'd24, 16'd24, 16'd12, C_AW, C_FEATURES, C_B, C_ENTRIES, C_INC, C_VS, C_DEPTH, C_ROWS, C_CODE, C_TABLES, C_VARIABLES,
                                C_RECEPTORS, C_DB, C_TB, C_TILES, C_LANES, 8'd1};
    always @* caps = TABLE >> {count[5:0], 3'b0};

    assign rx_ready = state == IDLE;
    assign out_take = state == HIGH && code == POLL;
    assign in_put   = PORTS != 0 && state == ACCESS && code == PUSH && in_room;
    wire [7:0] check = tail[1] ? ~crc[7:0] : ~crc[15:8];
    wire [7:0] going = tail == 2'd0 ? tx_q : check;
    wire       stuff = going == 8'h7e || going == 8'h7d;
    wire [15:0] word = code == POLL ? out_word : h_result;

    always @(posedge clk) begin
        rx_we    <= 1'b0;
        tx_we    <= 1'b0;
        is_next    <= seq == next_seq;
        is_last    <= seq + 8'd1 == next_seq;
        is_refused <= refuse;
        h_go     <= 1'b0;
        run      <= 1'b0;
        core_rst <= 1'b0;
        if (tx_we && !nak) tx_end <= tx_end + 1'b1;
        tx_wa <= nak ? {NAK_AT[7:2], count[1:0]} : tx_end + tx_we;
        if (tx_ready) tx_valid <= 1'b0;
        case (state)
            IDLE: begin
                sending <= 1'b0;
                nak     <= 1'b0;
                ptr     <= 8'd0;
                count   <= 8'd0;
                bit_no  <= 4'd8;
                bits    <= rx_data ^ {2'b0, escape, 5'b0};
                rx_wd   <= rx_data ^ {2'b0, escape, 5'b0};
                rx_wa   <= len;
                if (rx_valid) begin
                    escape <= rx_data == 8'h7d;
                    if (rx_data == 8'h7e) begin
                        if (len != 8'd0) state <= CHECK;
                    end else if (rx_data != 8'h7d) begin
                        rx_we <= 1'b1;
                        // Longer ones than any frame stay at this length, and are refused.
                        if (len != 8'd255) len <= len + 1'b1;
                        state <= SUM;
                    end
                end
            end
            SUM: begin
                crc    <= {crc[14:0], 1'b0} ^ (fed ? 16'h1021 : 16'h0);
                bits   <= {bits[6:0], 1'b0};
                bit_no <= bit_no - 1'b1;
                if (bit_no == 4'd1) state <= sending ? NEXT : IDLE;
            end
            CHECK:
                if (crc != 16'h1d0f || len < 8'd4 || len > 8'd132 || escape) begin
                    nak   <= 1'b1;
                    state <= NAK;
                end else begin
                    ptr   <= 8'd1;
                    state <= ARGS;
                end
            ARGS: begin
                head  <= {rx_q, head[71:8]};
                ptr   <= ptr + 1'b1;
                count <= count + 1'b1;
                if (count == 8'd8) state <= SEQ;
            end
            // Comparisons have a cycle of their own.
            SEQ: state <= CODE;
            CODE: begin
                count   <= 8'd0;
                h_addr  <= head[49:32];
                left    <= head[71:64];
                refused <= 1'b0;
                ptr     <= 8'd0;
                if (code == CAPS || is_next) begin
                    tx_end <= 8'd0;
                    state  <= MARK;
                end else if (is_last) begin
                    state <= OPEN;
                end else begin
                    nak   <= 1'b1;
                    state <= NAK;
                end
            end
            MARK: begin
                next_seq <= seq + 1'b1;
                state    <= HEAD;
            end
            HEAD: begin
                tx_we <= 1'b1;
                tx_wd <= seq;
                state <= HEAD2;
            end
            HEAD2: begin
                tx_we <= 1'b1;
                tx_wd <= code + 8'h80;
                ptr   <= code == PUSH ? 8'd2 : 8'd8;
                count <= 8'd0;
                state <= code == WRITE && !is_refused || code == PUSH ? WORD : code == READ || code == RUN || code == RESET || code == WRITE || code > RESET || code == 8'd0 ? STATUS : BODY;
                refused <= code == RUN ? running : code == READ || code == WRITE ? is_refused : code > RESET || code == 8'd0;
                if (code == RESET) core_rst <= 1'b1;
            end
            // Bytes by their number, then words of the output.
            BODY: begin
                tx_we <= 1'b1;
                tx_wd <= code == CAPS ? caps : poll;
                count <= count + 1'b1;
                left  <= 8'd56;
                if (code == CAPS ? count == 8'd40 : count == 8'd13) state <= code == CAPS ? CLEAR : ACCESS;
            end
            // A word of the request: its low byte, its high byte.
            WORD: begin
                ptr   <= ptr + 1'b1;
                state <= at_end ? STATUS : WORD2;
            end
            WORD2: begin
                h_data[7:0] <= rx_q;
                ptr         <= ptr + 1'b1;
                bit_no      <= 4'd15;
                state       <= LOW;
            end
            LOW: begin
                // Requests: the high byte is there. Responses: the low byte goes.
                if (code == WRITE || code == PUSH) begin
                    h_data[15:8] <= rx_q;
                    h_go         <= code == WRITE && !(h_space == 4'd10 && {rx_q, h_data[7:0]} != 16'b0);
                    h_we         <= 1'b1;
                    if (code == WRITE && h_space == 4'd10 && {rx_q, h_data[7:0]} != 16'b0) refused <= 1'b1;
                    state        <= ACCESS;
                end else begin
                    tx_we <= 1'b1;
                    tx_wd <= word[7:0];
                    state <= HIGH;
                end
            end
            HIGH: begin
                tx_we  <= 1'b1;
                tx_wd  <= word[15:8];
                bit_no <= 4'd15;
                left   <= left - 1'b1;
                h_addr <= h_addr + 1'b1;
                h_go   <= code == READ && left != 8'd1;
                state  <= ACCESS;
            end
            // A request to the engine, or a word of a queue, takes its time.
            ACCESS: begin
                bit_no <= bit_no - 1'b1;
                if (code == PUSH) begin
                    state <= in_room ? WORD : STATUS;
                    count <= count + in_room;
                end else if (code == WRITE) begin
                    if (bit_no == 4'd0) begin
                        h_addr <= h_addr + 1'b1;
                        state  <= WORD;
                    end
                end else if (bit_no == 4'd0 || code == POLL && bit_no == 4'd10) begin
                    state <= left == 8'd0 || code == POLL && !out_valid ? CLEAR : LOW;
                end
                if (code == POLL && count == 8'd14) begin
                    count  <= 8'd0;
                    bit_no <= 4'd15;
                end
            end
            STATUS: begin
                tx_we  <= 1'b1;
                tx_wd  <= {7'b0, refused};
                h_we   <= 1'b0;
                bit_no <= 4'd15;
                run    <= code == RUN && !refused;
                h_go   <= code == READ && !refused && left != 8'd0;
                state  <= code == READ && !refused ? ACCESS : code == PUSH ? TAKEN : CLEAR;
                ptr    <= 8'd0;
            end
            TAKEN: begin
                tx_we <= 1'b1;
                tx_wd <= count;
                state <= CLEAR;
            end
            // After a reset the tiles empty their lists: 256 cycles.
            CLEAR: begin
                ptr   <= ptr + 1'b1;
                if (code != RESET || ptr == 8'd255) begin
                    state <= OPEN;
                    ptr   <= 8'd0;
                end
            end
            NAK: begin
                tx_we <= 1'b1;
                tx_wd <= next_seq;
                count <= 8'd1;
                state <= NAK2;
            end
            NAK2: begin
                tx_we <= 1'b1;
                tx_wd <= 8'h95;
                count <= 8'd2;
                state <= NAK3;
            end
            NAK3: begin
                tx_we <= 1'b1;
                tx_wd <= next_seq;
                state <= OPEN;
            end
            OPEN: begin
                crc     <= 16'hffff;
                ptr     <= nak ? NAK_AT : 8'd0;
                escape  <= 1'b0;
                sending <= 1'b1;
                tail    <= 2'd0;
                if (!tx_valid) begin
                    tx_valid <= 1'b1;
                    tx_data  <= 8'h7e;
                    state    <= LOAD;
                end
            end
            LOAD: state <= BYTE;
            BYTE: begin
                bits   <= tx_q;
                bit_no <= 4'd8;
                if (!tx_valid) begin
                    tx_valid <= 1'b1;
                    tx_data  <= stuff && !escape ? 8'h7d : going ^ {2'b0, escape, 5'b0};
                    escape   <= stuff && !escape;
                    if (!stuff || escape) state <= tail == 2'd0 ? SUM : NEXT;
                end
            end
            NEXT: begin
                ptr   <= ptr + 1'b1;
                state <= LOAD;
                if (tail == 2'd2) state <= CLOSE;
                else if (tail == 2'd1) tail <= 2'd2;
                else if (ptr + 8'd1 == (nak ? NAK_AT + 8'd3 : tx_end)) tail <= 2'd1;
            end
            CLOSE:
                if (!tx_valid) begin
                    tx_valid <= 1'b1;
                    tx_data  <= 8'h7e;
                    len      <= 8'd0;
                    crc      <= 16'hffff;
                    state    <= IDLE;
                end
            default: state <= IDLE;
        endcase
        if (rst) begin
            state    <= IDLE;
            len      <= 8'd0;
            crc      <= 16'hffff;
            escape   <= 1'b0;
            tx_valid <= 1'b0;
            nak      <= 1'b0;
            next_seq <= 8'd0;
        end
    end
endmodule
